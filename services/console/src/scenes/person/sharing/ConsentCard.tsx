import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../components/Button.tsx';
import { Fact, Facts } from '../../../components/Facts.tsx';
import type { ConsentOfPersonFragment } from '../../../gql/graphql.ts';
import { dayOf, longDay } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ScanLinks } from '../scans/ScanLinks.tsx';
import { ConsentState } from './ConsentState.tsx';

/** One consent: for what, to whom, which groups, until when, and on what it stands. */
export function ConsentCard({ consent, onWithdraw }: { consent: ConsentOfPersonFragment; onWithdraw: (() => void) | null }) {
  const { i18n } = useLingui();
  const word = useWord();
  const {
    purpose,
    state,
    recipients,
    fieldGroups,
    givenOn,
    until,
    method,
    note,
    evidence,
    recordedBy,
    withdrawnAt,
    withdrawnBy,
    withdrawnReason,
  } = consent;
  const day = (iso: string) => longDay(iso, i18n.locale);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
          {purpose}
          <ConsentState state={state} />
        </h3>
        {state === 'IN_FORCE' && onWithdraw && (
          <Button size="sm" look="danger" onPress={onWithdraw}>
            <Trans>撤回を記録する</Trans>
          </Button>
        )}
      </div>
      <Facts>
        <Fact term={<Trans>提供先</Trans>}>{listed(recipients.map(({ shortName }) => shortName))}</Fact>
        <Fact term={<Trans>項目</Trans>}>{listed(fieldGroups.map((group) => word('fieldGroups', group)))}</Fact>
        <Fact term={<Trans>期間</Trans>}>
          <Trans>
            {day(givenOn)}から {day(until)}まで
          </Trans>
        </Fact>
        <Fact term={<Trans>もらい方</Trans>}>{[word('consentMethods', method), recordedBy].filter(Boolean).join('・')}</Fact>
        {note && <Fact term={<Trans>メモ</Trans>}>{note}</Fact>}
        {evidence.length > 0 && (
          <Fact term={<Trans>写し</Trans>}>
            <ScanLinks files={evidence} />
          </Fact>
        )}
        {withdrawnAt && (
          <Fact term={<Trans>撤回</Trans>}>
            {[day(dayOf(withdrawnAt)), withdrawnBy && word('consentMethods', withdrawnBy), withdrawnReason].filter(Boolean).join('・')}
          </Fact>
        )}
      </Facts>
    </div>
  );
}

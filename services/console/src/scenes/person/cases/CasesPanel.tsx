import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Badge } from '../../../components/Badge.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type CandidateFragment, type CaseOfPersonFragment, OpenCaseDocument, type PersonWholeFragment } from '../../../gql/graphql.ts';
import { shortDay } from '../../../lib/dates/showDay.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useWord } from '../../../lib/words/words.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { CandidateDialog } from './CandidateDialog.tsx';
import { Candidates } from './Candidates.tsx';
import { CloseDialog } from './CloseDialog.tsx';

type Asking = { what: 'assign' | 'close' | 'candidate'; of: CaseOfPersonFragment };

/** ケース. In whose hands the person is; begun, handed on and brought to an end here. */
export function CasesPanel({ person }: { person: PersonWholeFragment }) {
  const { t } = useLingui();
  const say = useUndo();
  const open = useCommand(OpenCaseDocument);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { id, cases, candidates, availableActions } = person;
  const begin = async () => {
    if (!(await open.run({ personId: id }))) return;
    tellChange('person');
    say({ said: t`支援を始めました` });
  };
  const noneOpen = cases.every(({ status }) => status !== 'OPEN');
  if (cases.length === 0 && !availableActions.includes('OPEN_CASE')) return null;
  return (
    <Panel title={<Trans>ケース</Trans>}>
      <RefusalBanner refusal={open.refusal} />
      <ul className="flex flex-col divide-y divide-solid-gray-200">
        {cases.map((each) => (
          <li key={each.id} className="py-3 first:pt-0 last:pb-0">
            <Line of={each} marks={candidates.filter(({ caseId }) => caseId === each.id)} onAsk={(what) => setAsking({ what, of: each })} />
          </li>
        ))}
      </ul>
      {noneOpen && availableActions.includes('OPEN_CASE') && (
        <div className="pt-3">
          <Button size="sm" isPending={open.running} onPress={begin}>
            <Trans>支援を始める</Trans>
          </Button>
        </div>
      )}
      {asking?.what === 'assign' && <AssignDialog of={asking.of} onClose={() => setAsking(null)} />}
      {asking?.what === 'candidate' && <CandidateDialog of={asking.of} onClose={() => setAsking(null)} />}
      {asking?.what === 'close' && <CloseDialog of={asking.of} onClose={() => setAsking(null)} />}
    </Panel>
  );
}

interface LineProps {
  of: CaseOfPersonFragment;
  marks: readonly CandidateFragment[];
  onAsk(what: Asking['what']): void;
}

function Line({ of, marks, onAsk }: LineProps) {
  const { i18n } = useLingui();
  const word = useWord();
  const { number, status, openedOn, closedOn, closeReason, unit, lead, availableActions } = of;
  return (
    <div className="flex flex-col gap-1.5 text-dns-16N-130">
      <p className="flex flex-wrap items-center gap-2">
        {status === 'OPEN' ? (
          <Badge tone="good">
            <Trans>支援中</Trans>
          </Badge>
        ) : (
          <Badge tone="quiet">
            <Trans>終結</Trans>
          </Badge>
        )}
        <span className="text-dns-14N-130 text-solid-gray-700">{number}</span>
      </p>
      <p>{[lead?.displayName, unit?.name].filter(Boolean).join('・') || <Trans>担当は決まっていません</Trans>}</p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        <Trans>{shortDay(openedOn, i18n.locale)}から</Trans>
        {closedOn && <Trans>・{shortDay(closedOn, i18n.locale)}まで</Trans>}
        {closeReason && `（${word('closeReasons', closeReason)}）`}
      </p>
      <Candidates marks={marks} />
      {status === 'OPEN' && (
        <p className="flex flex-wrap gap-2 pt-1">
          {availableActions.includes('ASSIGN') && (
            <Button size="xs" onPress={() => onAsk('assign')}>
              <Trans>担当を決める</Trans>
            </Button>
          )}
          {availableActions.includes('CHANGE') && (
            <Button size="xs" onPress={() => onAsk('candidate')}>
              <Trans>会議に出す候補にする</Trans>
            </Button>
          )}
          {availableActions.includes('CLOSE') && (
            <Button size="xs" onPress={() => onAsk('close')}>
              <Trans>終結する</Trans>
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

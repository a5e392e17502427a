import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { PartnerConfirmEntryDocument, type PartnerEntryFragment } from '../../../gql/partner/entries/graphql.ts';
import { shortDay, thisDay } from '../../../lib/dates/showDay.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { PlainButton } from '../controls/Plain.tsx';

/** 今もこのとおり: said with one tap, so that offices elsewhere can rely on it. */
export function FreshPart({ entry: { id, confirmedOn, stale } }: { entry: PartnerEntryFragment }) {
  const { i18n } = useLingui();
  const { run, running, refusal } = useAct(PartnerConfirmEntryDocument);
  const confirm = async () => {
    if (await run({ input: { entryId: id } })) tellChange('hub');
  };
  const saidToday = confirmedOn === thisDay();
  return (
    <section className="flex flex-col gap-2">
      <p role="status" className="flex items-center gap-1.5 text-dns-16N-130 text-solid-gray-800">
        <CircleCheck aria-hidden className={`size-5 shrink-0 ${stale ? 'text-solid-gray-600' : 'text-success-2'}`} />
        {confirmedOn ? <Trans>最終確認 {shortDay(confirmedOn, i18n.locale)}</Trans> : <Trans>まだ確認されていません</Trans>}
      </p>
      {!saidToday && (
        <PlainButton onClick={confirm} busy={running}>
          <Trans>今もこのとおり</Trans>
        </PlainButton>
      )}
      <RefusalBanner refusal={refusal} />
    </section>
  );
}

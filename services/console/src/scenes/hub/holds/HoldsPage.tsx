import { Trans, useLingui } from '@lingui/react/macro';
import { Armchair } from 'lucide-react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { MyHoldsDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { HoldLine } from '../../hubEntry/holds/HoldLine.tsx';
import { EntryLink } from '../parts/EntryLink.tsx';
import { HubFrame } from '../parts/HubFrame.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import { useHubActs } from '../parts/useHubActs.ts';

/** 押さえ: the places that the own organisation has put aside with others, and until when. */
export function HoldsPage() {
  const { t } = useLingui();
  const acts = useHubActs();
  const { data, waiting, fault, again } = useAsk(MyHoldsDocument, {}, { live: ['hub'] });
  return (
    <HubFrame>
      <RefusalBanner refusal={acts.refusal} />
      <FaultNote fault={fault} again={again} />
      {waiting && <Waiting />}
      {data?.myHolds.length === 0 && (
        <EmptyState icon={Armchair} title={<Trans>押さえている空きはありません</Trans>}>
          <Trans>空きのある資源のページで「空きを押さえる」と、期限までここに出ます。</Trans>
        </EmptyState>
      )}
      <ul
        aria-label={t`押さえている空き`}
        className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200 bg-white px-5 py-4 empty:hidden"
      >
        {data?.myHolds.map((hold) => (
          <HoldLine key={hold.id} hold={hold} acts={acts}>
            {hold.entry && (
              <span className="flex flex-wrap items-center gap-2">
                <EntryLink entry={hold.entry} />
                <KindBadge kind={hold.entry.kind} />
              </span>
            )}
          </HoldLine>
        ))}
      </ul>
    </HubFrame>
  );
}

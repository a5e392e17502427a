import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../../components/Panel.tsx';
import { NeedsForEntryDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { JudgeButtons } from '../../hub/needs/JudgeButtons.tsx';
import { NeedStateBadge } from '../../hub/needs/NeedStateBadge.tsx';
import { Reasons } from '../../hub/needs/Reasons.tsx';

/** 課題 of the region that this resource may answer, with the reasons. Nothing where there are none. */
export function FittingNeeds({ entryId }: { entryId: string }) {
  const { t } = useLingui();
  const { data } = useAsk(NeedsForEntryDocument, { entryId }, { live: ['hub', 'need'] });
  const fitting = (data?.needsForEntry ?? []).flatMap(({ need, reasons }) => (need ? [{ need, reasons }] : []));
  if (fitting.length === 0) return null;
  return (
    <Panel title={<Trans>この資源が応えられそうな課題</Trans>}>
      <ul aria-label={t`応えられそうな課題`} className="divide-y divide-solid-gray-200">
        {fitting.map(({ need, reasons }) => (
          <li key={need.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5">
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Link to="/hub/needs/$id" params={{ id: need.id }} className="link text-dns-16B-130">
                  {need.title}
                </Link>
                <NeedStateBadge state={need.state} />
              </span>
              <Reasons reasons={reasons} />
            </div>
            <JudgeButtons need={need} entryId={entryId} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

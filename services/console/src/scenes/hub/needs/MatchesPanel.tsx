import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleX } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { NeedWholeFragment } from '../../../gql/hub/graphql.ts';
import { dayOf, pastDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { JudgeButtons } from './JudgeButtons.tsx';
import { Reasons } from './Reasons.tsx';

/** What somebody has judged for this need, with the reasons of then. */
export function MatchesPanel({ need }: { need: NeedWholeFragment }) {
  const { i18n, t } = useLingui();
  const word = useWord();
  const judged = need.matches.flatMap(({ entry, ...match }) => (entry ? [{ entry, ...match }] : []));
  if (judged.length === 0) return null;
  return (
    <Panel title={<Trans>判断された資源</Trans>}>
      <ul aria-label={t`判断された資源`} className="divide-y divide-solid-gray-200">
        {judged.map(({ entry, decision, reasons, note, decidedBy, decidedAt }) => {
          const fits = decision === 'ACCEPTED';
          return (
            <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5 text-dns-16N-130">
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <EntryLink entry={entry} />
                  <Badge tone={fits ? 'good' : 'quiet'} icon={fits ? CircleCheck : CircleX}>
                    {word('hubMatchDecisions', decision)}
                  </Badge>
                </span>
                {note && <span>{note}</span>}
                <Reasons reasons={reasons} />
                <span className="text-dns-14N-130 text-solid-gray-700">
                  {decidedBy} {pastDay(dayOf(decidedAt), i18n.locale)}
                </span>
              </div>
              <JudgeButtons need={need} entryId={entry.id} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '../../../components/Panel.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { type NeedRowFragment, NeedSuggestionsDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { EntryLink } from '../parts/EntryLink.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import { JudgeButtons } from './JudgeButtons.tsx';
import { Reasons } from './Reasons.tsx';

/** Resources that may answer the need, best first, each with its reasons; those that somebody has judged stand above. */
export function SuggestionsPanel({ need }: { need: NeedRowFragment }) {
  const { t } = useLingui();
  const { data, waiting } = useAsk(NeedSuggestionsDocument, { needId: need.id }, { live: ['hub', 'need'] });
  const judged = new Set(need.matches.map(({ entry }) => entry?.id));
  const proposed = (data?.needSuggestions ?? []).flatMap(({ entry, ...more }) =>
    entry && !judged.has(entry.id) ? [{ entry, ...more }] : [],
  );
  return (
    <Panel title={<Trans>合いそうな資源</Trans>}>
      {waiting && <Waiting />}
      {data && proposed.length === 0 && (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>この相談内容に応える資源は、ほかに載っていません。新しい資源が載ると、ここに出ます。</Trans>
        </p>
      )}
      <ul aria-label={t`合いそうな資源`} className="divide-y divide-solid-gray-200">
        {proposed.map(({ entry, reasons, free }) => (
          <li key={entry.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5 text-dns-16N-130">
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <EntryLink entry={entry} />
                <KindBadge kind={entry.kind} />
                {free != null && (
                  <span className="text-dns-14B-130">
                    <Plural value={free} other="空き #" />
                  </span>
                )}
              </span>
              <Reasons reasons={reasons} />
            </div>
            <JudgeButtons need={need} entryId={entry.id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

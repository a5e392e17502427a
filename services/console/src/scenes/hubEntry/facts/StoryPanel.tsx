import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '../../../components/Panel.tsx';
import { dayOf, longDay, shortDay } from '../../../lib/dates/showDay.ts';
import type { OfEntry, Revision } from '../entryTypes.ts';

/** Where it stands, what has changed over the years, and how it was published before. */
export function StoryPanel({ entry, history }: OfEntry & { history: readonly Revision[] }) {
  const { i18n } = useLingui();
  const { source, changes } = entry;
  return (
    <Panel title={<Trans>出典と履歴</Trans>}>
      <div className="flex flex-col gap-4 text-dns-16N-130">
        {source && (
          <p>
            <Trans>
              出典：{source.publisher}「{source.title}」（{longDay(source.dated, i18n.locale)}）
            </Trans>{' '}
            {source.url && (
              <a href={source.url} target="_blank" rel="noreferrer" className="link">
                <Trans>出典を開く</Trans>
              </a>
            )}
          </p>
        )}
        <ol className="flex flex-col gap-2">
          {changes.map(({ on, text, source: from }) => (
            <li key={`${on}${text}`} className="flex flex-wrap gap-x-4">
              <time dateTime={on} className="w-24 shrink-0 text-solid-gray-700">
                {shortDay(on, i18n.locale)}
              </time>
              <span className="min-w-0 flex-1 basis-60">
                {text}
                {from && <span className="block text-dns-14N-130 text-solid-gray-700">{from}</span>}
              </span>
            </li>
          ))}
          {history.map(({ number, at, by, what }) => (
            <li key={number} className="flex flex-wrap gap-x-4">
              <time dateTime={at} className="w-24 shrink-0 text-solid-gray-700">
                {shortDay(dayOf(at), i18n.locale)}
              </time>
              <span className="min-w-0 flex-1 basis-60">
                {what ? (
                  <Trans>
                    第{number}版を公開：{what}
                  </Trans>
                ) : (
                  <Trans>第{number}版を公開</Trans>
                )}
                <span className="block text-dns-14N-130 text-solid-gray-700">{by}</span>
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}

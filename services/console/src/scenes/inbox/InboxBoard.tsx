import { useLingui } from '@lingui/react/macro';
import type { InboxRowFragment } from '../../gql/graphql.ts';
import { columnOf, columns } from './columns.ts';
import { InboxRow, type RowHandlers } from './InboxRow.tsx';

interface Props extends RowHandlers {
  rows: readonly InboxRowFragment[];
  openId: string | undefined;
}

/** The same rows by where they stand. A card moves by what is done with it, so there is nothing to drag. */
export function InboxBoard({ rows, openId, ...handlers }: Props) {
  const { i18n } = useLingui();
  const byColumn = Map.groupBy(rows, columnOf);
  return (
    <div className="flex min-h-full gap-3 overflow-x-auto px-4 pb-6 desk:px-8">
      {columns.map(({ id, words, empty }) => {
        const inColumn = byColumn.get(id) ?? [];
        return (
          <section
            key={id}
            aria-labelledby={`column-${id}`}
            className="flex min-w-52 flex-1 flex-col gap-2 rounded-12 bg-solid-gray-50 p-3"
          >
            <h2 id={`column-${id}`} className="flex items-center gap-2 px-1 text-dns-16B-130">
              {i18n._(words)}
              <span className="rounded-full bg-white px-2 py-0.5 text-dns-14B-130 text-solid-gray-700">{inColumn.length}</span>
            </h2>
            {inColumn.length ? (
              <ul aria-labelledby={`column-${id}`} className="@container flex flex-col gap-2">
                {inColumn.map((row) => (
                  <InboxRow key={`${row.box}-${row.referralId}`} card row={row} open={row.referralId === openId} {...handlers} />
                ))}
              </ul>
            ) : (
              <p className="px-1 py-3 text-dns-14N-130 text-solid-gray-700">{i18n._(empty)}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

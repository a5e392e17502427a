import { useLingui } from '@lingui/react/macro';
import { Sideways } from '../../components/Sideways.tsx';
import type { ConferenceStatisticsQuery, FiguresFragment } from '../../gql/graphql.ts';

type Statistics = ConferenceStatisticsQuery['conferenceStatistics'];

const cell = 'px-3 py-0.5 tabular-nums desk:border-b desk:border-solid-gray-200 desk:py-2.5 print:border-b print:py-1.5';

/** By kind and in all. A native table, so that readers and printers understand it; on a phone each kind is a card. */
export function FiguresTable({ kinds, total }: Pick<Statistics, 'kinds' | 'total'>) {
  const { t } = useLingui();
  const columns: readonly [title: string, of: (figures: FiguresFragment) => string | number][] = [
    [t`会議`, ({ meetings }) => meetings],
    [t`うち出席`, ({ seated }) => seated],
    [t`議題`, ({ items }) => items],
    [t`人`, ({ persons }) => persons],
    [t`決定`, ({ decisions }) => decisions],
    [t`宿題`, ({ homework }) => homework],
    [t`期限内`, ({ doneInTime }) => doneInTime],
    [t`遅れて済み`, ({ doneLate }) => doneLate],
    [t`期限超過`, ({ overdue }) => overdue],
    [t`日数の中央値`, ({ medianDays }) => (medianDays === null ? '–' : medianDays.toFixed(1))],
  ];
  const cells = (figures: FiguresFragment) =>
    columns.map(([title, of]) => (
      <td key={title} className={`${cell} desk:text-right print:text-right`} data-title={title}>
        {of(figures)}
      </td>
    ));
  const head = 'border-b border-solid-gray-300 px-3 py-2.5 whitespace-nowrap';
  return (
    <Sideways framed label={t`会議の統計`}>
      <table className="stacking w-full border-collapse text-left text-dns-16N-130">
        <caption className="sr-only">{t`種類ごとの会議と、その結果`}</caption>
        <thead className="bg-solid-gray-50 text-dns-14B-130">
          <tr>
            <th scope="col" className={head}>{t`種類`}</th>
            {columns.map(([title]) => (
              <th key={title} scope="col" className={`${head} text-right`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((figures) => (
            <tr key={figures.kind?.code} className="break-inside-avoid">
              <th scope="row" className={`${cell} text-left font-400`}>
                {figures.kind?.name}
              </th>
              {cells(figures)}
            </tr>
          ))}
        </tbody>
        <tfoot className="font-700">
          <tr>
            <th scope="row" className={`${cell} text-left`}>{t`計`}</th>
            {cells(total)}
          </tr>
        </tfoot>
      </table>
    </Sideways>
  );
}

import { wareki } from '@tsunagi/papers';
import type { GatewayContext } from '../../graphql/context.js';
import type { ConferenceFiguresType } from '../../modules/conference/figures.types.js';
import { readFigures } from '../../modules/conference/readFigures.js';
import type { AskedList, Chosen, List } from './List.js';

const cellsOf = ({ kind, ...counts }: ConferenceFiguresType) => [
  kind?.name ?? '計',
  counts.meetings,
  counts.seated,
  counts.items,
  counts.persons,
  counts.decisions,
  counts.homework,
  counts.doneInTime,
  counts.doneLate,
  counts.overdue,
  counts.medianDays === null ? null : Math.round(counts.medianDays * 10) / 10,
];

async function choose(context: GatewayContext, { from = '', until = '' }: AskedList): Promise<Chosen> {
  const { kinds, total } = await readFigures(context, { from, until });
  return {
    conditions: [`${wareki(from)}から${wareki(until)}までに自分の組織が開いた会議`, '議題から先は、出力者が聞いたもの'],
    rows: [...kinds, total].map(cellsOf),
  };
}

export const conferenceStatistics: List = {
  title: '会議の統計',
  columns: () => [
    { title: '種類', width: 30 },
    { title: '会議', width: 6 },
    { title: 'うち出席者だった会議', width: 10 },
    { title: '議題', width: 6 },
    { title: '取り上げた人', width: 8 },
    { title: '決定', width: 6 },
    { title: '宿題', width: 6 },
    { title: '期限までに済み', width: 8 },
    { title: '遅れて済み', width: 8 },
    { title: '期限超過', width: 8 },
    { title: '日数の中央値', width: 8 },
  ],
  asks: ['from', 'until'],
  choose,
};

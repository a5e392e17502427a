import { needs } from '@tsunagi/casework';
import type { Cell } from '@tsunagi/papers';
import type { GatewayContext } from '../../graphql/context.js';
import { tellUnmet } from '../../modules/hub/tellUnmet.js';
import type { AskedList, Chosen, List } from './List.js';

/** What is too small to be told stands as a dash: it is no zero. */
const told = (count: number | null | undefined): Cell => count ?? '–';
const wordsOf = (kind: string): string => (needs as Readonly<Record<string, { ja: string }>>)[kind]?.ja ?? kind;

async function choose(context: GatewayContext, { period }: AskedList): Promise<Chosen> {
  const ledger = await tellUnmet(context, period ?? null);
  const rows = ledger.kinds.map((kind, at): Cell[] => [wordsOf(kind), ...(ledger.cells[at] ?? []).map(told), told(ledger.kindTotals[at])]);
  const { threshold, months } = context.house.region.ledger;
  return {
    conditions: [`${ledger.period}から${months}か月`, `${threshold}件より少ない数と、そこから逆算できる数は「–」`],
    rows: [...rows, ['計', ...ledger.municipalityTotals.map(told), told(ledger.total)]],
  };
}

export const unmetNeeds: List = {
  title: '応えられなかったニーズ',
  columns: ({ house }) => [
    { title: '相談内容', width: 24 },
    ...house.region.municipalities.map(({ name }) => ({ title: name, width: 8 })),
    { title: '圏域', width: 8 },
    { title: '計', width: 8 },
  ],
  tells: 'figures',
  asks: ['period'],
  choose,
};

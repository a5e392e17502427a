import { InvalidError } from '@tsunagi/access';
import type { Cell, Column } from '@tsunagi/papers';
import type { GatewayContext } from '../../graphql/context.js';

/** What the address of a list says besides its name: the same conditions as on the screen, as text. */
export type AskedList = Readonly<Record<string, string | undefined>>;

/** What was found, and by which conditions, in words: they stand on the list as 抽出条件. */
export interface Chosen {
  conditions: string[];
  rows: Cell[][];
}

/** A list that can be taken along: the same reading as on the screen, in one page that is long enough. */
export interface List {
  title: string;
  columns(context: GatewayContext): Column[];
  /** What it tells of: where it is left out, of people. */
  tells?: 'figures';
  /** What may be asked for. */
  asks: readonly string[];
  choose(context: GatewayContext, asked: AskedList): Promise<Chosen>;
}

/** As much as one list holds. A reading is asked for one row more, which tells that there are others. */
export const mostRows = 5000;
export const oneMore = mostRows + 1;

/** Behind the last of a list: where the latest are read from. */
export const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
export const farFuture = new Date('9999-12-31T00:00:00Z');
export const latestRow = { beforeAt: farFuture, beforeId: lastId, first: oneMore };

/** One of these codes, as the address spells it; null where it says nothing. */
export function codeIn<Code extends string>(asked: AskedList, field: string, codes: Readonly<Record<string, Code>>): Code | null {
  const text = asked[field];
  if (!text) return null;
  const code = Object.hasOwn(codes, text) ? codes[text] : undefined;
  if (!code) throw new InvalidError('INVALID_INPUT', { [field]: 'UNKNOWN_CODE' });
  return code;
}

/** Whether the address says yes. */
export const flagIn = (asked: AskedList, field: string): boolean => asked[field] === 'true';

export const fullName = (row: { familyName: string | null; givenName: string | null }): string =>
  `${row.familyName ?? ''} ${row.givenName ?? ''}`.trim();
export const fullKana = (row: { familyKana: string | null; givenKana: string | null }): string =>
  `${row.familyKana ?? ''} ${row.givenKana ?? ''}`.trim();

import type { Findings } from './findings.ts';

/** So many times our pages and statements may be read by what is written by hand. */
const most = 1.1;

interface Count {
  operation: string;
  what: 'pages' | 'statements';
  raw: number;
  ours: number;
}

function countsOf(passages: Findings['passages']): Count[] {
  return [...passages].flatMap(([{ name }, byName]) => {
    const [raw, ours] = [byName.get('raw'), byName.get('tsunagi')];
    if (!raw || !ours) return [];
    const statements: Count = { operation: name, what: 'statements', raw: raw.statements, ours: ours.statements };
    return raw.looked && ours.looked
      ? [statements, { operation: name, what: 'pages', raw: raw.looked.pages, ours: ours.looked.pages }]
      : [statements];
  });
}

const words = ({ operation, what, raw, ours }: Count): string => `${operation}: ${raw} ${what} beside ${ours} of ours`;

/**
 * Where what is written by hand costs PostgreSQL more than the product does, it is not as good as it could be written, and a
 * ratio to it flatters the product.
 */
export const excessOf = (passages: Findings['passages']): string[] =>
  countsOf(passages)
    .filter(({ raw, ours }) => raw > ours * most)
    .map(words);

/** Tells of all, and throws where there is any. */
export function assertFair(passages: Findings['passages'], told: (text: string) => void): void {
  for (const count of countsOf(passages)) told(`  ${words(count)}`);
  const excess = excessOf(passages);
  if (excess.length > 0) throw new Error(`What is written by hand could be written better: ${excess.join('; ')}.`);
}

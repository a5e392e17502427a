import { parse, visit } from 'graphql';
import type { Flight } from '../kit/wire.ts';
import type { Findings } from './findings.ts';
import { sizes } from './measure/flights.ts';
import { table } from './numbers.ts';
import { type Operation, titles } from './operations/operation.ts';

/** Lists are asked for by their edges, and what failed by its members: neither is a level of its own. */
const between = new Set(['edges', 'node', 'nodes', 'pageInfo']);

/** How many levels of objects stand below each other in what the product is asked. */
function levelsOf({ document }: Operation): string {
  if (!document) return '';
  let [depth, most] = [0, 0];
  visit(parse(document), {
    Field: {
      enter: ({ name, selectionSet }) => {
        if (selectionSet && !between.has(name.value)) most = Math.max(most, ++depth);
      },
      leave: ({ name, selectionSet }) => {
        if (selectionSet && !between.has(name.value)) depth--;
      },
    },
  });
  return String(most);
}

export const passageTable = ({ passages }: Findings): string =>
  table(
    ['Operation', 'levels', 'Contestant', 'flights', 'log commit', 'statements', `for a page of ${sizes.join(', ')} rows`, 'pages'],
    [...passages].flatMap(([operation, byName]) =>
      [...byName].map(([name, { flights, logFlights, statements, sized, looked }]) => [
        operation.title,
        name === 'tsunagi' ? levelsOf(operation) : '',
        titles[name],
        String(flights),
        String(logFlights),
        String(statements),
        sized.join(', '),
        looked ? String(looked.pages) : '–',
      ]),
    ),
  );

const readsOnly = (flight: Flight): boolean => flight[0]?.text.includes('read only') ?? false;
const commits = (flight: Flight): boolean => flight.at(-1)?.text === 'commit' && !readsOnly(flight);

/** Flights of an act besides the one that commits it. */
export const beyondTheCommit = (sent: Flight[]): number => sent.filter((flight) => !commits(flight)).length;

const kinds: [word: string, of: RegExp][] = [
  ['writes', /^(insert|update|delete|with met|with news)\b/],
  ['looks', /^(select|with)\b(?!.*\b(set_config|pg_notify)\b)/s],
];

function wordsOf(flight: Flight): string {
  if (readsOnly(flight)) return `reads the page that is left (${flight.length} statements)`;
  const counted = new Map<string, number>();
  for (const { text } of flight) {
    const word = kinds.find(([, of]) => of.test(text))?.[0];
    if (word) counted.set(word, (counted.get(word) ?? 0) + 1);
  }
  const done = [...counted].map(([word, times]) => (times > 1 ? `${word} ${times} times` : word));
  return [...done, ...(commits(flight) ? ['commits'] : [])].join(', ');
}

/** What an act does on each way to PostgreSQL and back. */
export const actLines = ({ passages }: Findings): string =>
  [...passages]
    .filter(([{ once }]) => once)
    .flatMap(([{ title }, byName]) =>
      [...byName].map(
        ([name, { sent }]) => `- ${title}, ${titles[name]}: ${sent.map((flight, at) => `${at + 1} ${wordsOf(flight)}`).join('; ')}.`,
      ),
    )
    .join('\n');

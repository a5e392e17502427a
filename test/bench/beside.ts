import type { Findings } from './findings.ts';
import type { Reading } from './measure/rounds.ts';
import type { Start } from './measure/start.ts';
import { median, short, shortSpread, spread, table } from './numbers.ts';
import { type ContestantName, titles } from './operations/operation.ts';

/** Who is set beside whom. The last says what PostGraphile itself takes, whoever is measured beside it. */
const pairs: [one: ContestantName, other: ContestantName][] = [
  ['tsunagi', 'raw'],
  ['tsunagi', 'postgraphile'],
  ['tsunagi', 'checked'],
  ['raw', 'postgraphile'],
];

/** Of fewer answers in a round the late ones are not told apart from the last one. */
const enoughForLate = 100;

/** Ours beside theirs in the same round: smallest, **middle**, largest. */
const compared = <One>(ours: One[], theirs: One[], ratio: (ours: One, theirs: One) => number): string =>
  shortSpread(spread(ours.map((each, at) => ratio(each, theirs[at] as One))));

const wholeTime = ({ processor }: Reading): number => (processor ? processor.server + processor.database : Number.NaN);

/** Answers, middle and late waiting, and what both processors do for one answer: more than 1 is better for the first. */
function timed(ours: Reading[], theirs: Reading[]): string[] {
  const late = [...ours, ...theirs].every(({ waits }) => waits.length >= enoughForLate);
  return [
    compared(ours, theirs, (a, b) => a.throughput / b.throughput),
    compared(ours, theirs, (a, b) => b.p50 / a.p50),
    late ? compared(ours, theirs, (a, b) => b.p99 / a.p99) : '–',
    compared(ours, theirs, (a, b) => wholeTime(b) / wholeTime(a)),
  ];
}

const ratio = (theirs: number | null | undefined, ours: number | null | undefined): string => (theirs && ours ? short(theirs / ours) : '–');

/** Every figure of one as a ratio to that of another, round by round. */
export const besideTable = ({ readings, passages }: Findings): string =>
  table(
    ['Operation', 'Who', 'Beside', 'answers/s', 'p50', 'p99', 'processors', 'flights', 'statements', 'pages'],
    [...readings].flatMap(([operation, byName]) =>
      pairs.flatMap(([who, peer]) => {
        const [ours, theirs] = [byName.get(who), byName.get(peer)];
        if (!ours || !theirs) return [];
        const [own, other] = [passages.get(operation)?.get(who), passages.get(operation)?.get(peer)];
        const counted = [
          ratio(other?.flights, own?.flights),
          ratio(other?.statements, own?.statements),
          ratio(other?.looked?.pages, own?.looked?.pages),
        ];
        return [[operation.title, titles[who], titles[peer], ...timed(ours, theirs), ...counted]];
      }),
    ),
  );

/** How long each takes to its first answer and what it then holds; and ours as a ratio to it, start by start. */
export function startTable({ starts, memory }: Findings): string {
  const ours = starts.get('tsunagi') ?? [];
  const held = ({ idleMemory }: Start): number => idleMemory ?? Number.NaN;
  return table(
    ['Contestant', 'cold start ms', 'Tsunagi over it', 'idle MB', 'Tsunagi over it', 'MB after the rounds'],
    [...starts].map(([name, theirs]) => [
      titles[name],
      short(median(theirs.map(({ untilAnswer }) => untilAnswer))),
      name === 'tsunagi' ? '' : compared(ours, theirs, (a, b) => a.untilAnswer / b.untilAnswer),
      short(median(theirs.map(held))),
      name === 'tsunagi' ? '' : compared(ours, theirs, (a, b) => held(a) / held(b)),
      short(memory.get(name) ?? Number.NaN),
    ]),
  );
}

import { flightsOf, mostFlights, slower } from '../gates/mutationFlights.ts';
import { beyondTheCommit } from './costs.ts';
import type { Findings } from './findings.ts';
import type { Goal } from './goal.ts';
import { filled, grown } from './growthGoals.ts';
import type { Reading } from './measure/rounds.ts';
import { median, short } from './numbers.ts';
import type { ContestantName } from './operations/operation.ts';
import { spentOn, spentStarting } from './spent.ts';

const whole = ({ processor }: Reading): number => (processor ? processor.server + processor.database : Number.NaN);

/** Throughput over that of a peer, and the same from processor time. */
function ratio({ readings }: Findings, name: string, peer: ContestantName): { answers: number; processor: number } | null {
  const [, byName] = [...readings].find(([operation]) => operation.name === name) ?? [];
  const [ours, theirs] = [byName?.get('tsunagi'), byName?.get(peer)];
  if (!ours || !theirs) return null;
  const middle = (of: (a: Reading, b: Reading) => number) => median(ours.map((reading, at) => of(reading, theirs[at] as Reading)));
  return { answers: middle((a, b) => a.throughput / b.throughput), processor: middle((a, b) => whole(b) / whole(a)) };
}

const throughputGoal = (findings: Findings, name: string, peer: ContestantName, title: string, limit: number): Goal[] => {
  const found = ratio(findings, name, peer);
  return found
    ? [
        {
          text: `${title} ≥ ${limit} ×`,
          value: found.answers,
          limit,
          at: 'least',
          told: `${short(found.answers)} (by CPU ${short(found.processor)})`,
          why: () => spentOn(findings, name),
        },
      ]
    : [];
};

const passageOf = ({ passages }: Findings, name: string) =>
  [...passages].find(([operation]) => operation.name === name)?.[1].get('tsunagi');

function counted(findings: Findings): Goal[] {
  const oneFlight = ['inbox', 'referral', 'person'].flatMap((name) => passageOf(findings, name)?.flights ?? []);
  const act = passageOf(findings, 'accept');
  const uneven = [...findings.passages.values()].flatMap((byName) => {
    const sized = byName.get('tsunagi')?.sized ?? [];
    return sized.length > 0 ? [Math.max(...sized) - Math.min(...sized)] : [];
  });
  const tooMany = [...flightsOf.values()].filter((flights) => flights > mostFlights).length;
  return [
    ...(oneFlight.length > 0
      ? [{ text: 'flights of inbox, referral, person: 1', value: Math.max(...oneFlight), limit: 1, at: 'most' as const }]
      : []),
    ...(act
      ? [
          {
            text: 'flights of accepting a referral beyond the commit, the page that it leaves among them ≤ 2',
            value: beyondTheCommit(act.sent),
            limit: 2,
            at: 'most' as const,
            why: () => spentOn(findings, 'accept'),
          },
        ]
      : []),
    ...(uneven.length > 0
      ? [{ text: 'statements more for 100 rows of a list than for one: none', value: Math.max(...uneven), limit: 0, at: 'most' as const }]
      : []),
    {
      text: `acts that take more than ${mostFlights} flights until they are committed (why: test/gates/mutationFlights): none`,
      value: tooMany,
      limit: 0,
      at: 'most' as const,
      told: `${tooMany} of ${flightsOf.size}`,
      why: () => slower.map(({ acts, because }) => `\n  - ${acts.split(' ').join(', ')}: ${because}`).join(''),
    },
  ];
}

/** Among a hundred thousand entries, by words that all of them have; what one search takes where nobody else waits for the processors. */
function searched(findings: Findings): Goal[] {
  const [, byName] = [...findings.readings].find(([operation]) => operation.name === 'hub') ?? [];
  const ours = byName?.get('tsunagi');
  return ours
    ? [
        {
          text: 'a search of the hub ≤ 300 ms of both processors',
          value: median(ours.map(whole)),
          limit: 300,
          at: 'most',
          why: () => spentOn(findings, 'hub'),
        },
      ]
    : [];
}

function started(findings: Findings): Goal[] {
  const { starts, streams, board } = findings;
  // Start by start, as the table of them tells it.
  const over = (of: 'untilAnswer' | 'idleMemory') => {
    const [ours, bare] = [starts.get('tsunagi') ?? [], starts.get('bare') ?? []];
    return median(ours.map((each, at) => (each[of] ?? Number.NaN) / (bare[at]?.[of] ?? Number.NaN)));
  };
  return [
    { text: 'cold start ≤ 2.5 × bare Apollo', value: over('untilAnswer'), limit: 2.5, at: 'most', why: () => spentStarting(findings) },
    { text: 'idle memory ≤ 1.6 × bare Apollo', value: over('idleMemory'), limit: 1.6, at: 'most' },
    { text: 'heap of 1,000 open pages ≤ 15 MB', value: streams.heap, limit: 15, at: 'most' },
    {
      text: 'an act is heard by 1,000 pages of 200 colleagues, p99 ≤ 150 ms from asking for it',
      value: streams.p99[1],
      limit: 150,
      at: 'most',
      why: () => `The first half has heard of it after ${short(streams.p50[1])} ms; one process writes to all of them in turn.`,
    },
    {
      text: `a note stands on ${board.boards} open boards of ${board.seats} seats, p99 ≤ 150 ms`,
      value: board.shown.p99[1],
      limit: 150,
      at: 'most',
      why: () => `After ${short(board.heard.p99[1])} ms all have heard of it; the rest is that all of them read the new line at once.`,
    },
  ];
}

/** Every goal with what was found. */
export const goalsOf = (findings: Findings): Goal[] => [
  ...throughputGoal(findings, 'inbox', 'postgraphile', 'inbox over PostGraphile 5', 1.5),
  ...throughputGoal(findings, 'inbox', 'raw', 'inbox over hand-written', 0.45),
  ...throughputGoal(findings, 'referral', 'raw', 'referral of three levels over hand-written', 0.4),
  ...counted(findings),
  ...grown(findings, () => spentOn(findings, 'inbox')),
  ...filled(findings),
  ...searched(findings),
  ...started(findings),
];

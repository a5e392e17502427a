import { flightsOf, mostFlights } from '../gates/mutationFlights.ts';
import { beyondTheCommit } from './costs.ts';
import type { Findings } from './findings.ts';
import type { Share } from './measure/profile.ts';
import type { Reading } from './measure/rounds.ts';
import type { StatementTime } from './measure/statementTimes.ts';
import { median, short, shortSpread, table } from './numbers.ts';
import type { ContestantName } from './operations/operation.ts';

/** One goal and what became of it. `value` beside `limit`: at least that much, or at most. */
interface Goal {
  text: string;
  value: number;
  limit: number;
  at: 'least' | 'most';
  told?: string;
}

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
        },
      ]
    : [];
};

const passageOf = ({ passages }: Findings, name: string) =>
  [...passages].find(([operation]) => operation.name === name)?.[1].get('tsunagi');

function counted(findings: Findings): Goal[] {
  const oneFlight = ['inbox', 'referral', 'person'].flatMap((name) => passageOf(findings, name)?.flights ?? []);
  const act = passageOf(findings, 'accept');
  const inbox = passageOf(findings, 'inbox');
  const grown = findings.growth.get('inbox');
  const rows = findings.options.rows.toLocaleString('en');
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
          },
        ]
      : []),
    {
      text: `acts that take more than ${mostFlights} flights until they are committed (why: test/gates/mutationFlights): none`,
      value: tooMany,
      limit: 0,
      at: 'most' as const,
      told: `${tooMany} of ${flightsOf.size}`,
    },
    ...(inbox?.looked && grown
      ? [
          {
            text: `pages of an inbox, 10,000 to ${rows} rows: ≤ 2 more`,
            value: inbox.looked.pages - grown.small.pages,
            limit: 2,
            at: 'most' as const,
            told: `${grown.small.pages} → ${inbox.looked.pages}`,
          },
          {
            text: `middle time of an inbox in PostgreSQL, 10,000 to ${rows} rows: ≤ 1.2 ×`,
            value: grown.time.ratio[1],
            limit: 1.2,
            at: 'most' as const,
            told: `${shortSpread(grown.time.ratio)} (${short(grown.time.small)} → ${short(grown.time.large)} ms)`,
          },
        ]
      : []),
  ];
}

/** Among a hundred thousand entries, by words that all of them have; what one search takes where nobody else waits for the processors. */
function searched({ readings }: Findings): Goal[] {
  const [, byName] = [...readings].find(([operation]) => operation.name === 'hub') ?? [];
  const ours = byName?.get('tsunagi');
  return ours ? [{ text: 'a search of the hub ≤ 300 ms of both processors', value: median(ours.map(whole)), limit: 300, at: 'most' }] : [];
}

function started({ starts, streams, board }: Findings): Goal[] {
  const over = (of: 'untilAnswer' | 'idleMemory') => {
    const middle = (name: ContestantName) => median((starts.get(name) ?? []).map((each) => each[of] ?? Number.NaN));
    return middle('tsunagi') / middle('bare');
  };
  return [
    { text: 'cold start ≤ 2.5 × bare Apollo', value: over('untilAnswer'), limit: 2.5, at: 'most' },
    { text: 'idle memory ≤ 1.6 × bare Apollo', value: over('idleMemory'), limit: 1.6, at: 'most' },
    { text: 'heap of 1,000 open pages ≤ 15 MB', value: streams.heap, limit: 15, at: 'most' },
    { text: 'a commit is heard by 1,000 pages, p99 ≤ 150 ms', value: streams.p99[1], limit: 150, at: 'most' },
    {
      text: `a note stands on ${board.boards} open boards of ${board.seats} seats, p99 ≤ 150 ms`,
      value: board.shown.p99[1],
      limit: 150,
      at: 'most',
    },
  ];
}

const verdict = ({ value, limit, at }: Goal): string => {
  const met = at === 'least' ? value >= limit : value <= limit;
  return met ? 'met' : `**missed** by ${short(Math.abs(value - limit))}`;
};

/** Every goal with what was found. */
export const goalsTable = (findings: Findings): string => {
  const goals = [
    ...throughputGoal(findings, 'inbox', 'postgraphile', 'inbox over PostGraphile 5', 1.5),
    ...throughputGoal(findings, 'inbox', 'raw', 'inbox over hand-written', 0.45),
    ...throughputGoal(findings, 'referral', 'raw', 'referral of three levels over hand-written', 0.4),
    ...counted(findings),
    ...searched(findings),
    ...started(findings),
  ];
  return table(
    ['Goal', 'Found', ''],
    goals.map((goal) => [goal.text, goal.told ?? short(goal.value), verdict(goal)]),
  );
};

const percent = ({ owner, share }: Share): string => `${owner} ${Math.round(share * 100)} %`;

const millisecondsOf = (times: StatementTime[]): number => times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** Where the time goes: the gateway's processor by whose code runs, PostgreSQL's own time by statement. */
export const whereItGoes = ({ profiles, statementTimes }: Findings): string =>
  [
    ...[...profiles].map(([title, shares]) => `- **${title}**, processor of the gateway: ${shares.slice(0, 9).map(percent).join(', ')}.`),
    ...[...statementTimes].map(([{ title }, times]) => {
      const most = times.slice(0, 5).map(({ milliseconds, text }) => `${short(milliseconds)} for \`${text}\``);
      return `- **${title}**, PostgreSQL by its own clock ${short(millisecondsOf(times))} ms: ${most.join('; ')}.`;
    }),
  ].join('\n');

import { cpus } from 'node:os';
import { besideTable, startTable } from './beside.ts';
import { actLines, passageTable } from './costs.ts';
import { excessOf } from './fair.ts';
import type { Findings } from './findings.ts';
import { goalsTable } from './goal.ts';
import { goalsOf } from './goals.ts';
import { few, growthByStep, growthTable, officeTable } from './growing.ts';
import { measuredApart } from './growthGoals.ts';
import type { Reading } from './measure/rounds.ts';
import { missedGoals } from './missed.ts';
import { median, shareOf, short, shortSpread, table } from './numbers.ts';
import { titles } from './operations/operation.ts';
import { whereItGoes } from './spent.ts';

const middleOf = (readings: Reading[], of: (reading: Reading) => number | null): string => {
  const values = readings.map(of).filter((value): value is number => value !== null);
  return values.length > 0 ? short(median(values)) : '–';
};

/** Of all rounds together: of a page of which one round gives twenty answers, the worst of them is no 99th percentile. */
const waitsOf = (readings: Reading[]): number[] => readings.flatMap(({ waits }) => waits).sort((a, b) => a - b);

const throughput = ({ readings }: Findings): string =>
  table(
    ['Operation', 'Contestant', 'answers', 'answers/s', 'p50 ms', 'p99 ms', 'CPU ms of the server', 'of PostgreSQL'],
    [...readings].flatMap(([operation, byName]) =>
      [...byName].map(([name, of]) => [
        operation.title,
        titles[name],
        waitsOf(of).length.toLocaleString('en'),
        middleOf(of, (reading) => reading.throughput),
        ...[0.5, 0.99].map((share) => short(shareOf(waitsOf(of), share))),
        middleOf(of, (reading) => reading.processor?.server ?? null),
        middleOf(of, (reading) => reading.processor?.database ?? null),
      ]),
    ),
  );

const policyTable = ({ policies }: Findings): string =>
  table(
    ['Policy', 'time with it over time without (least · middle · most)'],
    policies.map(({ title, cost }) => [title, shortSpread(cost)]),
  );

const streamTable = ({ streams: { pages, sessions, heap, resident, p50, p99 } }: Findings): string =>
  table(
    [
      'Open pages',
      'colleagues, each with a session',
      'heap MB',
      'resident MB with none, with all',
      'a change is heard: middle ms (least · middle · most)',
      'p99 ms',
    ],
    [
      [
        String(pages),
        String(sessions),
        short(heap),
        resident === null ? '–' : `${short(resident.none)} → ${short(resident.all)}`,
        shortSpread(p50),
        shortSpread(p99),
      ],
    ],
  );

const boardTable = ({ board: { boards, notes, heard, shown } }: Findings): string =>
  table(
    ['A note reaches', 'notes', 'middle ms (least · middle · most)', 'p99 ms'],
    [
      [`${boards} open boards hear of it`, String(notes), shortSpread(heard.p50), shortSpread(heard.p99)],
      ['all of them show it', String(notes), shortSpread(shown.p50), shortSpread(shown.p99)],
    ],
  );

/** A ratio to something that could be written better would flatter us. */
function excessLine({ passages }: Findings): string {
  const excess = excessOf(passages);
  return excess.length > 0
    ? `**What is written by hand costs PostgreSQL more than ours: ${excess.join('; ')}.** A ratio to it flatters the product.`
    : 'What is written by hand looks at no more pages and sends no more statements than ours, but for a tenth.';
}

/** How a country grows further than is measured here. */
function apartLine(): string {
  const name = measuredApart();
  return name ? `\nFrom ${few} to 10,000,000 rows: [results/${name}](${name}), by \`pnpm bench --rows 10000000\`.\n` : '';
}

export const machine = () => `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`;
export const today = () => new Date().toISOString().slice(0, 10);

/** The result as a page to read and to keep. */
export function report(findings: Findings): string {
  const { options, size } = findings;
  const goals = goalsOf(findings);
  return `# Benchmark of ${today()}

${options.rows.toLocaleString('en')} mailbox rows, ${size.regions * size.tenants} organisations in ${size.regions} regions; 16 connections,
${options.rounds} rounds of ${options.seconds} s, interleaved. Commit ${findings.commit}. ${machine()}; PostgreSQL 18, the servers and the load on the same machine.

## Goals

${goalsTable(goals)}

## What was missed, and where its time goes

${missedGoals(goals)}

## Throughput

${throughput(findings)}

## Beside each other

Round by round, least · **middle** · most; everywhere more than 1 is better for the first. PostGraphile checks no session and keeps no
log; what is written by hand knows these pages alone (see the README). How the two of them compare says how much of a ratio is
PostGraphile's own. A p99 is compared where each round has a hundred answers or more.
"Processors" is the time of the server and PostgreSQL together: it swings least on a machine that is shared.

${besideTable(findings)}

## What one request costs PostgreSQL

${passageTable(findings)}

${excessLine(findings)}

The same number of statements for 1, 20 and 100 rows is proven for every list of the schema by \`test/gates/connections\`, and the
flights of every act by \`test/gates/mutationFlights\`. Flight by flight:

${actLines(findings)}

## How it grows

Both countries have the same organisations, staff, people and hub; in the one of ${few} rows only the first region has anything in its mailboxes.

${growthTable(findings)}
${apartLine()}
Where the pages of an inbox come from, by the steps of its plans:

${growthByStep(findings, 'inbox')}

And those of the page of a person, which no goal holds:

${growthByStep(findings, 'person')}

One office's own inbox, all of it open, in the country of ${few} rows: the others stay as they are and this one grows.

${officeTable(findings)}

## Start and memory

${startTable(findings)}

## Live events

${streamTable(findings)}

## A meeting

${boardTable(findings)}

## Row policies

${policyTable(findings)}

These are reported only; the aim is 1.15.

## Where the time goes

${whereItGoes(findings)}
`;
}

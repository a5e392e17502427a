import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Running } from '../contestants/contestant.ts';
import { requestBytes } from '../http.ts';
import { shareOf } from '../numbers.ts';
import type { ContestantName, Operation, Way } from '../operations/operation.ts';
import type { LoadOrder, LoadResult } from './load.ts';

const connections = 16;
/** So many different requests take turns in one round. */
const different = 2000;

/** One contestant in one round. */
export interface Reading extends LoadResult {
  throughput: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Processor time for one answer in milliseconds, which swings less than throughput on a shared machine: of the server, and of PostgreSQL. */
  processor: { server: number; database: number } | null;
}

function load(order: LoadOrder): Promise<LoadResult> {
  const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)), { execArgv: ['--disable-warning=ExperimentalWarning'] });
  return new Promise((done, failed) => {
    child.once('message', (result: LoadResult) => {
      done(result);
      child.kill();
    });
    child.once('exit', (code) => failed(new Error(`The load ended with ${code}.`)));
    child.send(order);
  });
}

/** Requests of an act that can be done once are used up, from round to round. */
const usedUp = new Map<Way, number>();

function requestsOf({ once }: Operation, way: Way): string[] {
  const from = once ? (usedUp.get(way) ?? 0) : 0;
  const count = once?.requestsEachRound ?? different;
  usedUp.set(way, from + count);
  const asks = Array.from({ length: count }, (_, n) => way.ask(from + n)).filter((ask) => ask !== null);
  if (once && asks.length < count) throw new Error('The country has no more of what this does; lay it afresh with --fresh.');
  return asks.map((ask) => requestBytes(ask).toString('base64'));
}

/** What has a processor time, in milliseconds. */
type Clock = Pick<Running, 'processorTime'>;

export async function measure(operation: Operation, way: Way, running: Running, database: Clock, seconds: number): Promise<Reading> {
  const times = () => [running.processorTime(), database.processorTime()] as const;
  const before = times();
  const { seconds: took, waits } = await load({
    port: running.port,
    requests: requestsOf(operation, way),
    connections,
    seconds: operation.once ? null : seconds,
  });
  const after = times();
  const [server, base] = after.map((time, at) => (time === null ? Number.NaN : time - (before[at] ?? Number.NaN)) / waits.length);
  const processor = Number.isNaN(server) || Number.isNaN(base) ? null : { server: server as number, database: base as number };
  return { seconds: took, waits, throughput: waits.length / took, p50: shareOf(waits, 0.5), p99: shareOf(waits, 0.99), processor };
}

export type Readings = Map<Operation, Map<ContestantName, Reading[]>>;

/**
 * Every operation by every contestant in every round, one at a time and each round in another order, so that what else
 * the machine does meets all of them alike. One turn of everybody before the first round is not counted.
 */
export async function runRounds(
  operations: Operation[],
  contestants: Running[],
  database: Clock,
  { rounds, seconds }: { rounds: number; seconds: number },
  told: (text: string) => void,
): Promise<Readings> {
  const readings: Readings = new Map(operations.map((operation) => [operation, new Map()]));
  for (let round = 0; round <= rounds; round++) {
    for (const operation of operations) {
      const able = contestants.filter(({ name }) => operation.ways[name]);
      for (let turn = 0; turn < able.length; turn++) {
        const running = able[(turn + round) % able.length] as Running;
        const reading = await measure(operation, operation.ways[running.name] as Way, running, database, round === 0 ? 1 : seconds);
        if (round === 0) continue;
        const known = readings.get(operation)?.get(running.name) ?? [];
        readings.get(operation)?.set(running.name, [...known, reading]);
      }
    }
    told(round === 0 ? '  warm' : `  round ${round} of ${rounds}`);
  }
  return readings;
}

import { type Flight, Wire } from '../../kit/wire.ts';
import { start } from '../contestants/contestant.ts';
import { askOnce, requestBytes } from '../http.ts';
import type { Ask, ContestantName, Operation, Way } from '../operations/operation.ts';

export interface Passage {
  /** Ways to PostgreSQL and back. */
  flights: number;
  /** The commit of the access log, which those who look at the same time share. */
  logFlights: number;
  statements: number;
  /** What was sent first: its pages can be counted. */
  sent: Flight[];
  /** Of a list: how many statements it takes with each of `sizes` rows on its page. */
  sized: number[];
}

/** How long a page of a list may be, from the shortest to the longest. */
export const sizes = [1, 20, 100];

/** Alone in its flight: what travels with something else is no commit that others share. */
const isLog = (flight: Flight) => flight.every(({ text }) => /^insert into access_log\b/.test(text));

/** The last requests that the same member of staff can make: who asks is then known. */
function lastTwoOfOne(way: Way): [number, number] {
  const last = [...Array(1_000_000).keys()].reverse().find((n) => way.ask(n) !== null) as number;
  const who = way.ask(last)?.cookie;
  for (let n = last - 1; n >= 0; n--) if (way.ask(n)?.cookie === who) return [n, last];
  return [last, last];
}

const own = (sent: Flight[]): Flight[] => sent.filter((flight) => !isLog(flight));

/** Each size twice: what is prepared once is prepared by the first. */
async function statementsBySize({ sized }: Operation, port: number, wire: Wire): Promise<number[]> {
  const counted: number[] = [];
  for (const rows of sized ? sizes : []) {
    for (const _twice of [1, 2]) {
      wire.take();
      await askOnce(port, requestBytes(sized?.(rows) as Ask));
    }
    counted.push(own(wire.take()).flat().length);
  }
  return counted;
}

/** What one request sends to PostgreSQL once everything is warm, seen on the wire. */
export async function watch(name: ContestantName, databaseUrl: string, operations: Operation[]): Promise<Map<Operation, Passage>> {
  const wire = await Wire.to(databaseUrl);
  const running = await start(name, wire.url);
  const passages = new Map<Operation, Passage>();
  try {
    for (const operation of operations) {
      const way = operation.ways[name];
      if (!way) continue;
      // From the far end, so that an act that can be done once is left to the rounds.
      for (const n of operation.once ? lastTwoOfOne(way) : [0, 0]) {
        const ask = way.ask(n);
        if (!ask) throw new Error(`Nothing to ask for ${operation.name}.`);
        wire.take();
        await askOnce(running.port, requestBytes(ask));
      }
      const sent = wire.take();
      const ownSent = own(sent);
      passages.set(operation, {
        flights: ownSent.length,
        logFlights: sent.length - ownSent.length,
        statements: ownSent.flat().length,
        sent: ownSent,
        sized: name === 'tsunagi' ? await statementsBySize(operation, running.port, wire) : [],
      });
    }
  } finally {
    await running.stop();
    await wire.close();
  }
  return passages;
}

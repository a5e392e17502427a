import type { Ground } from '../database.ts';
import { inbox } from '../operations/inbox.ts';
import type { Ask, Operation, Setting } from '../operations/operation.ts';
import { StatementClock, type Told } from './StatementClock.ts';
import { knowAll } from './warm.ts';

/** What a statement of ours takes of one request. */
export type StatementTime = Told;

/** So many requests of different people, or for so many milliseconds where they take long. */
const requests = 80;
const longest = 6000;

/** Two that begin alike are one. */
const beginning = (text: string): string => `${text.replace(/\s+/g, ' ').slice(0, 64)}…`;

function sumOf(told: Told[], asked: number): StatementTime[] {
  const times = new Map<string, number>();
  for (const { text, milliseconds } of told) times.set(beginning(text), (times.get(beginning(text)) ?? 0) + milliseconds);
  return [...times].map(([text, sum]) => ({ text, milliseconds: sum / asked })).sort((a, b) => b.milliseconds - a.milliseconds);
}

async function timed(clock: StatementClock, asks: Ask[]): Promise<StatementTime[]> {
  const told: Told[] = [];
  let asked = 0;
  for (const end = performance.now() + longest; asked < asks.length && performance.now() < end; asked++)
    told.push(...(await clock.ask(asks[asked] as Ask)));
  return sumOf(told, asked);
}

/**
 * Where PostgreSQL's own time goes, by statement, while the product answers one request after the other. Whoever asks is known
 * by then, and every page has been asked for once by each of them: an act, which can be done once, by one before.
 */
export async function timeStatements(ground: Ground, setting: Setting, operations: Operation[]): Promise<Map<Operation, StatementTime[]>> {
  const clock = await StatementClock.over(ground);
  const times = new Map<Operation, StatementTime[]>();
  try {
    for (const operation of operations) {
      const from = operation.once?.timedFrom ?? 0;
      const [first, ...asks] = Array.from({ length: requests + 1 }, (_, n) => operation.ways.tsunagi?.ask(from + n) ?? null).filter(
        (ask) => ask !== null,
      ) as [Ask, ...Ask[]];
      await knowAll(clock.port, inbox(setting).ways.tsunagi?.ask(0) as Ask, asks);
      await timed(clock, operation.once ? [first] : asks);
      times.set(operation, await timed(clock, asks));
    }
  } finally {
    await clock.close();
  }
  return times;
}

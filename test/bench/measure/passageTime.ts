import type { Ground } from '../database.ts';
import { median, type Spread, spread } from '../numbers.ts';
import { inbox } from '../operations/inbox.ts';
import type { Ask, Operation, Setting } from '../operations/operation.ts';
import { StatementClock } from './StatementClock.ts';
import { knowAll } from './warm.ts';

const turns = 9;
/** A turn is one request of each of two people of every office of the region; where that takes longer, so many milliseconds of them. */
const longestTurn = 1000;

/** Milliseconds of PostgreSQL's own clock for all that one request sends, and how they compare, turn by turn. */
export interface Compared {
  small: number;
  large: number;
  ratio: Spread;
}

/** One of the two countries, its server running and everybody known to it. */
export interface Place {
  clock: StatementClock;
  setting: Setting;
}

export async function openPlace(ground: Ground, setting: Setting): Promise<Place> {
  return { clock: await StatementClock.over(ground), setting };
}

const asksOf = (operation: Operation, { setting: { size } }: Place): Ask[] =>
  Array.from({ length: 2 * size.tenants }, (_, n) => operation.ways.tsunagi?.ask(n) as Ask);

/** Takes these requests in turn, from where it was. */
async function timer(operation: Operation, place: Place, asks: Ask[]) {
  await knowAll(place.clock.port, inbox(place.setting).ways.tsunagi?.ask(0) as Ask, asks);
  let next = 0;
  return async () => {
    const took: number[] = [];
    for (const end = performance.now() + longestTurn; took.length < asks.length && performance.now() < end; next++)
      took.push(await place.clock.timeOf(asks[next % asks.length] as Ask));
    if (median(took) === 0) throw new Error(`PostgreSQL tells no time of ${operation.name}.`);
    return median(took);
  };
}

/** Milliseconds of one request where there is nothing to set it beside: the first turn warms up, the second is told. */
export async function timeAlone(operation: Operation, place: Place): Promise<number> {
  const middle = await timer(operation, place, Array(40).fill(operation.ways.tsunagi?.ask(0)));
  await middle();
  return middle();
}

/**
 * The same requests in a small country and in a large one, nobody else asking. The two take turns, so that whatever else the
 * machine does meets both alike; the first turn warms up.
 */
export async function compareTimes(small: [Operation, Place], large: [Operation, Place]): Promise<Compared> {
  const timers = await Promise.all([small, large].map(([operation, place]) => timer(operation, place, asksOf(operation, place))));
  const took: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= turns; turn++) {
    for (const at of turn % 2 ? [0, 1] : [1, 0]) {
      const time = await (timers[at] as () => Promise<number>)();
      if (turn > 0) took[at]?.push(time);
    }
  }
  const [ofSmall, ofLarge] = took;
  return { small: median(ofSmall), large: median(ofLarge), ratio: spread(ofLarge.map((time, at) => time / (ofSmall[at] as number))) };
}

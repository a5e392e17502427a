import pg from 'pg';
import { median, type Spread, spread } from '../numbers.ts';
import type { Passage } from './flights.ts';

const turns = 9;
/** So often in one turn, or for so many milliseconds where it takes long. */
const runsInTurn = 150;
const longestTurn = 1000;

/** Milliseconds that PostgreSQL takes for all that one request sends, and how they compare, turn by turn. */
export interface Compared {
  small: number;
  large: number;
  ratio: Spread;
}

interface Place {
  gatewayUrl: string;
  passage: Passage;
}

async function openPlace({ gatewayUrl, passage }: Place) {
  const client = new pg.Client({ connectionString: gatewayUrl, options: '-c plan_cache_mode=force_generic_plan' });
  await client.connect();
  const statements = passage.sent.flat().map(({ text, values }, at) => ({ name: `s${at}`, text, values, rowMode: 'array' as const }));
  const middle = async () => {
    const took: number[] = [];
    for (const end = performance.now() + longestTurn; took.length < runsInTurn && performance.now() < end; ) {
      const begun = performance.now();
      for (const statement of statements) await client.query(statement);
      took.push(performance.now() - begun);
    }
    return median(took);
  };
  return { client, middle };
}

/** Milliseconds of one request where there is nothing to set it beside: the first turn warms up, the second is told. */
export async function timeAlone(place: Place): Promise<number> {
  const { client, middle } = await openPlace(place);
  await middle();
  const time = await middle();
  await client.end();
  return time;
}

/**
 * The same request in a small country and in a large one, the statements prepared and nobody else asking. The two take turns, so that
 * whatever else the machine does meets both alike; the first turn warms up.
 */
export async function compareTimes(small: Place, large: Place): Promise<Compared> {
  const places = await Promise.all([openPlace(small), openPlace(large)]);
  const took: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= turns; turn++) {
    for (const at of turn % 2 ? [0, 1] : [1, 0]) {
      const time = await (places[at] as (typeof places)[number]).middle();
      if (turn > 0) took[at]?.push(time);
    }
  }
  await Promise.all(places.map(({ client }) => client.end()));
  const [ofSmall, ofLarge] = took;
  return { small: median(ofSmall), large: median(ofLarge), ratio: spread(ofLarge.map((time, at) => time / (ofSmall[at] as number))) };
}

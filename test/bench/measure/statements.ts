import pg from 'pg';
import { median } from '../numbers.ts';

export interface Prepared {
  name: string;
  text: string;
  values: unknown[];
}

/** Microseconds of one run of a prepared statement in an open transaction, in the middle of so many. */
async function middle(client: pg.Client, statement: Prepared, runs: number): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < runs; n++) {
    const begun = performance.now();
    await client.query({ ...statement, rowMode: 'array' });
    took.push((performance.now() - begun) * 1000);
  }
  return median(took);
}

/** Runs statements on several connections in turns, each in a transaction with these settings; the middle of each turn. */
export async function takeTurns(
  lines: { url: string; settings: Record<string, string>; statement: Prepared }[],
  turns: number,
  runs: number,
): Promise<number[][]> {
  const clients = await Promise.all(
    lines.map(async ({ url, settings }) => {
      const client = new pg.Client(url);
      await client.connect();
      await client.query('begin');
      for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
      return client;
    }),
  );
  const took: number[][] = lines.map(() => []);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [at, { statement }] of lines.entries()) {
      const time = await middle(clients[at] as pg.Client, statement, runs);
      if (turn > 0) took[at]?.push(time);
    }
  }
  await Promise.all(clients.map((client) => client.end()));
  return took;
}

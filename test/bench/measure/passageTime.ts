import pg from 'pg';
import { median } from '../numbers.ts';
import type { Passage } from './flights.ts';

const runs = 400;

/** Milliseconds that PostgreSQL takes for all that one request sends, the statements prepared and nobody else asking: the middle of many. */
export async function timeOf(gatewayUrl: string, { sent }: Passage): Promise<number> {
  const client = new pg.Client({ connectionString: gatewayUrl, options: '-c plan_cache_mode=force_generic_plan' });
  await client.connect();
  try {
    const statements = sent.flat().map(({ text, values }, at) => ({ name: `s${at}`, text, values, rowMode: 'array' as const }));
    const took: number[] = [];
    for (let n = 0; n < runs; n++) {
      const begun = performance.now();
      for (const statement of statements) await client.query(statement);
      took.push(performance.now() - begun);
    }
    return median(took.slice(runs / 10));
  } finally {
    await client.end();
  }
}

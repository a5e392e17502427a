import pg from 'pg';
import { plansOf } from '../../kit/plan.ts';
import type { Passage } from './flights.ts';

/** Pages of tables and indexes that the statements of a passage look at, planned once for all values as prepared statements are. */
export async function pagesOf(gatewayUrl: string, { sent }: Passage): Promise<number> {
  const client = new pg.Client(gatewayUrl);
  await client.connect();
  try {
    const plans = await plansOf(client, sent.flat(), true);
    return plans.reduce((sum, plan) => sum + plan.pages, 0);
  } finally {
    await client.end();
  }
}

import pg from 'pg';
import { type Plan, plansOf } from '../../kit/plan.ts';
import type { Passage } from './flights.ts';

export interface Pages {
  pages: number;
  /** By table and how it was walked, the most first. */
  touched: Plan['touched'];
}

/** Pages of tables and indexes that the statements of a passage look at, planned once for all values as prepared statements are. */
export async function pagesOf(gatewayUrl: string, { sent }: Passage): Promise<Pages> {
  const client = new pg.Client(gatewayUrl);
  await client.connect();
  try {
    const plans = await plansOf(client, sent.flat(), true);
    return { pages: plans.reduce((sum, plan) => sum + plan.pages, 0), touched: plans.flatMap((plan) => plan.touched) };
  } finally {
    await client.end();
  }
}

import pg from 'pg';
import { plansOf } from '../../kit/plan.ts';
import type { Passage } from './flights.ts';

export interface Pages {
  pages: number;
  /** The statements that look at the most, with the beginning of their text. */
  most: { pages: number; text: string }[];
}

/** Pages of tables and indexes that the statements of a passage look at, planned once for all values as prepared statements are. */
export async function pagesOf(gatewayUrl: string, { sent }: Passage): Promise<Pages> {
  const client = new pg.Client(gatewayUrl);
  await client.connect();
  try {
    const plans = await plansOf(client, sent.flat(), true);
    const most = [...plans].sort((a, b) => b.pages - a.pages).slice(0, 3);
    return {
      pages: plans.reduce((sum, plan) => sum + plan.pages, 0),
      most: most.map(({ pages, text }) => ({ pages, text: `${text.replace(/\s+/g, ' ').slice(0, 60)}…` })),
    };
  } finally {
    await client.end();
  }
}

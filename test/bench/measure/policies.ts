import { urlFor } from '@tsunagi/database';
import pg from 'pg';
import { firstRegion } from '../../kit/country.ts';
import type { Ground } from '../database.ts';
import { type Spread, spread } from '../numbers.ts';
import type { Setting } from '../operations/operation.ts';
import { type Prepared, takeTurns } from './statements.ts';

export interface PolicyCost {
  title: string;
  /** Time with the policy over time without: smallest, middle, largest of the turns. */
  cost: Spread;
}

const free = 'bench_without_policies';

/** A role with the rights of the one that serves, past the row policies. */
async function freeUrl({ superuserUrl }: Ground): Promise<string> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  await client.query(`do $$ begin if to_regrole('${free}') is null then create role ${free} login bypassrls; end if; end $$`);
  await client.query(`grant tsunagi_gateway to ${free}`);
  const password = new URL(superuserUrl).password;
  await client.query(`alter role ${free} password ${client.escapeLiteral(decodeURIComponent(password))}`);
  await client.end();
  return urlFor(superuserUrl, free, decodeURIComponent(password));
}

/** What the row policies cost in SQL alone: an inbox by its one owner, and rows that are read because the ledger lets us. */
export async function measurePolicies(ground: Ground, { keys, size }: Setting): Promise<PolicyCost[]> {
  const tenant = keys.receiverOf(0, 2);
  const settings = { 'app.region': String(firstRegion), 'app.tenant': keys.tenant(tenant), 'app.staff': keys.staff(tenant, 0) };
  const without = await freeUrl(ground);
  // Persons of others of whom something was accepted here.
  const given = Array.from({ length: size.tenants }, (_, from) => from)
    .filter((from) => from !== tenant)
    .map((from) => ({ from, nth: [...Array(size.referrals).keys()].find((n) => n % 5 === 2 && keys.receiverOf(from, n) === tenant) }))
    .filter(({ nth }) => nth !== undefined)
    .slice(0, 20)
    .map(({ from, nth }) => keys.person(from, (nth as number) % size.people));
  const statements: { title: string; statement: Prepared }[] = [
    {
      title: 'scalar: an inbox of 20',
      statement: {
        name: 'inbox',
        text: 'select * from mailbox where region_id = $1 and tenant_id = $2 and open order by updated_at desc, referral_id desc limit 21',
        values: [firstRegion, keys.tenant(tenant)],
      },
    },
    {
      title: '`readers`: one row by key',
      statement: {
        name: 'one',
        text: 'select * from person_identity where region_id = $1 and person_id = $2',
        values: [firstRegion, given[0]],
      },
    },
    {
      title: `\`readers\`: ${given.length} rows by key`,
      statement: {
        name: 'twenty',
        text: 'select * from person_identity where region_id = $1 and person_id = any($2)',
        values: [firstRegion, given],
      },
    },
  ];
  const costs: PolicyCost[] = [];
  for (const { title, statement } of statements) {
    const [held, freed] = (await takeTurns(
      [ground.gatewayUrl, without].map((url) => ({ url, settings, statement })),
      9,
      1500,
    )) as [number[], number[]];
    costs.push({ title, cost: spread(held.map((time, at) => time / (freed[at] as number))) });
  }
  return costs;
}

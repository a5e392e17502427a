import pg from 'pg';
import { type Facts, type Row, seen, tablesSaid } from '../specification/index.js';
import { rowsSeen } from '../specification/rows.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Asker } from '../world/offices.js';
import type { Tally } from './Tally.js';

const settings = `select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $3, true)`;

/**
 * PostgreSQL alone, as the role that serves: which rows each asker finds in each table. The statements are prepared once and
 * asked for everybody on the same connection, once with a plan of its own and once with a plan for all: a plan that was made
 * for one asker must not serve another. What the specification shows, the rows must show as well.
 */
export async function decideRows(invented: InventedWorld, facts: Facts, tally: Tally): Promise<void> {
  const client = new pg.Client(invented.world.database.gatewayUrl);
  await client.connect();
  try {
    for (const [at, table] of Object.keys(rowsSeen).entries()) {
      await client.query(`set plan_cache_mode = force_${at % 2 === invented.seed % 2 ? 'generic' : 'custom'}_plan`);
      const lie: Row[] = (
        await invented.world.database.see.query(`select ctid::text as place, to_jsonb(t) as row from ${table} t`)
      ).rows.map(({ place, row }) => ({ ...asFact(row), place }));
      for (const asker of invented.askers) await decideTable(client, { table, lie, asker, facts, tally });
    }
  } finally {
    await client.end();
  }
}

interface Decision {
  table: string;
  lie: Row[];
  asker: Asker;
  facts: Facts;
  tally: Tally;
}

async function decideTable(client: pg.Client, { table, lie, asker, facts, tally }: Decision): Promise<void> {
  await client.query('begin');
  await client.query(settings, [String(asker.region), asker.tenant, asker.staff]);
  const { rows } = await client.query({ name: table, text: `select ctid::text as place from ${table}` });
  await client.query('commit');
  const found = new Set(rows.map((row) => row.place));
  const said = tablesSaid.includes(table);
  for (const row of lie) {
    const expected = rowsSeen[table]?.(row, asker, facts.now) ?? false;
    tally.count('rows', `table ${table}`, expected ? 'allow' : 'deny');
    if (found.has(row.place) !== expected)
      tally.disagree(`${asker.name}: a row of ${table} is ${expected ? 'missing' : 'shown'} by PostgreSQL`);
    if (said && !expected && seen(table, row, asker, facts))
      tally.disagree(`${asker.name}: the specification shows a row of ${table} that the rows hide`);
  }
}

const moment = /^\d{4}-\d\d-\d\dT/;

/** A row as the specification reads it: moments are dates, days are text. */
export const asFact = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, typeof value === 'string' && moment.test(value) ? new Date(value) : value]),
  );

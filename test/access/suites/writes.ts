import type pg from 'pg';
import type { TestDatabase } from '../../kit/database.js';
import { region, World } from '../../kit/world.js';
import { writtenByOthers } from '../specification/rowsWritten.js';
import { layWorld } from '../world/layWorld.js';

export type Command = 'update' | 'delete' | 'insert' | 'move';
const roles = ['tsunagi_gateway', 'tsunagi_worker'] as const;

interface Column {
  name: string;
  insertable: boolean;
}

interface Writable {
  table: string;
  /** The column that says whose a row is: the office's, or where there is none the person's. */
  owner: string;
  columns: Column[];
  /** Which commands a role may send to this table at all: only these are tried. */
  granted: Record<(typeof roles)[number], { insert: boolean; update: string[]; delete: boolean }>;
}

const owners = ['tenant_id', 'owner_tenant_id', 'staff_id'];

/** What each role has been granted, by the catalog; tables that name no owner are the region's and hold nobody's rows. */
async function writables(see: pg.Pool): Promise<Writable[]> {
  const { rows } = await see.query(`select c.relname as table, a.attname as name, a.attgenerated = '' as insertable,
      ${roles.map((role) => `has_column_privilege('${role}', c.oid, a.attnum, 'insert') as ${role}_insert, has_column_privilege('${role}', c.oid, a.attnum, 'update') as ${role}_update, has_table_privilege('${role}', c.oid, 'delete') as ${role}_delete`).join()}
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1, a.attnum`);
  const tables = [...new Set(rows.map((row) => row.table as string))];
  return tables.flatMap((table) => {
    const mine = rows.filter((row) => row.table === table);
    const owner = owners.find((each) => mine.some(({ name }) => name === each));
    if (!owner) return [];
    const of = (role: string) => ({
      insert: mine.some((row) => row[`${role}_insert`]),
      update: mine.filter((row) => row[`${role}_update`]).map((row) => row.name),
      delete: mine[0][`${role}_delete`],
    });
    return {
      table,
      owner,
      columns: mine.map(({ name, insertable }) => ({ name, insertable })),
      granted: { tsunagi_gateway: of('tsunagi_gateway'), tsunagi_worker: of('tsunagi_worker') },
    };
  });
}

/**
 * In one transaction that is taken back: every row is readable and every column open, no trigger and no key speaks, so that
 * between the statement and the row of another office stands the policy for writing and nothing else.
 */
async function onlyWritingPolicies(client: pg.PoolClient, { table, columns, owner }: Writable): Promise<void> {
  await client.query(`set local session_replication_role = replica;
    create policy everything_is_readable on ${table} for select using (true);
    grant select, insert (${columns.map(({ name }) => name).join()}), update (${owner}) on ${table} to ${roles.join()}`);
}

/** How many rows the statement reports to have written; refused by the policy: none. Whatever else stops it came after the policy. */
async function written(client: pg.PoolClient, sql: string, values: unknown[]): Promise<number> {
  await client.query('savepoint before');
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    if (code === '42501' && /row-level security/.test(message)) return 0;
    if (code.startsWith('23')) return 1;
    throw error;
  } finally {
    await client.query('rollback to savepoint before');
  }
}

/** The statements against rows of others, `$1` being oneself; `move` gives a row of one's own away to `$2`. */
function attempts({ table, owner, columns, granted }: Writable, role: (typeof roles)[number]): [Command, string][] {
  const { insert, update, delete: removes } = granted[role];
  const all = columns.filter(({ insertable }) => insertable).map(({ name }) => name);
  const one = (at: number) => `select ${all} from ${table} where ${owner} <> $1 order by ctid offset ${at} limit 1`;
  const tried: [Command, string][] = [];
  if (update.length > 0) {
    tried.push(['update', `update ${table} set ${update.map((name) => `${name} = ${name}`)} where ${owner} <> $1`]);
    tried.push(['move', `update ${table} set ${owner} = $2 where ctid in (select ctid from ${table} where ${owner} = $1 limit 1)`]);
  }
  if (removes) tried.push(['delete', `delete from ${table} where ${owner} <> $1`]);
  if (insert) for (const at of [0, 1, 2, 3]) tried.push(['insert', `insert into ${table} (${all}) overriding system value ${one(at)}`]);
  return tried;
}

export interface Written {
  words: string[];
  /** Statements sent. */
  tried: number;
  /** For each table the rows of others that lay before a hand: where there are none, nothing is proved. */
  lying: Map<string, number>;
  /** What was written that belongs to others, as `table command`. */
  allowed: Set<string>;
}

interface Hand {
  role: (typeof roles)[number];
  tenant: string;
  staff: string;
  /** To whom a row is given away. */
  other: Record<string, string>;
}

/** One role in the hands of one person, against one table. */
async function tryHand(client: pg.PoolClient, each: Writable, { role, tenant, staff, other }: Hand, found: Written): Promise<void> {
  const oneself = each.owner === 'staff_id' ? staff : tenant;
  await onlyWritingPolicies(client, each);
  const { rows } = await client.query(`select count(*)::int as foreign from ${each.table} where ${each.owner} <> $1`, [oneself]);
  found.lying.set(each.table, (found.lying.get(each.table) ?? 0) + rows[0].foreign);
  await client.query(
    `select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $3, true), set_config('role', $4, true)`,
    [String(region), tenant, staff, role],
  );
  for (const [command, sql] of attempts(each, role)) {
    const count = await written(client, sql, command === 'move' ? [oneself, other[each.owner]] : [oneself]);
    found.tried++;
    if (count === 0) continue;
    const cell = `${each.table} ${command}`;
    found.allowed.add(cell);
    if (!writtenByOthers[cell]) found.words.push(`${role} may ${command} ${count} rows of others in ${each.table}`);
  }
}

/** Every writing command of every role against rows of other offices, in an invented world in which there are some. */
export async function foreignWrites(seed: number, database?: () => Promise<TestDatabase>): Promise<Written> {
  const { world, askers } = await layWorld(seed, 2, await World.open({}, [], database?.()));
  const found: Written = { words: [], tried: 0, lying: new Map(), allowed: new Set() };
  const near = askers.filter((each) => each.region === region && !each.over);
  const hands = [...new Map(near.map((each) => [each.tenant, each])).values()];
  const client = await world.database.see.connect();
  try {
    for (const each of await writables(world.database.see))
      for (const role of roles)
        for (const [at, { tenant, staff }] of hands.entries()) {
          const next = hands[(at + 1) % hands.length] as (typeof hands)[number];
          await client.query('begin');
          const other = { tenant_id: next.tenant, owner_tenant_id: next.tenant, staff_id: next.staff };
          await tryHand(client, each, { role, tenant, staff, other }, found);
          await client.query('rollback');
        }
  } finally {
    client.release(true);
    await world.close();
  }
  return found;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemas } from '@tsunagi/casework';
import { freshDatabase, type TestDatabase } from '../kit/database.js';

/** What PostgreSQL itself says about the schema. An unprotected new table, key or function fails here. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const ask = async <Row extends Record<string, unknown>>(sql: string): Promise<Row[]> => (await database.see.query<Row>(sql)).rows;
const serving = ['tsunagi_gateway', 'tsunagi_worker'];
const ours = `n.nspname = 'public' and c.relname <> 'schema_migration'`;

/** Keys chosen region-wide or random by nature; each with its reason in the migration that makes it. */
const regionWide = [
  'region_code_key',
  'tenant_region_id_code_key',
  'tenant_region_id_number_prefix_key',
  'staff_region_id_login_key',
  'session_region_id_token_hash_key',
  'passkey_region_id_credential_id_key',
  'invitation_region_id_token_hash_key',
];

/** Columns that the database fills by itself and no command sets. */
const keptByDatabase: Record<string, string[]> = { staff: ['created_at'], membership: ['created_at'] };

describe('tables', () => {
  it('enable and force row security, every one of them', async () => {
    const bare = await ask(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(bare).toEqual([]);
  });

  it('have a policy for reading, and are explained by a comment', async () => {
    const silent = await ask(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r', 'p') and (obj_description(c.oid) is null
        or not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r'))`);
    expect(silent).toEqual([]);
  });

  it('are known to the trade, column for column', async () => {
    const columns = await ask<{ name: string; columns: string[] }>(`select c.relname as name,
        array_agg(a.attname::text order by a.attname) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where ${ours} and c.relkind in ('r', 'p') group by 1 order by 1`);
    const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const known = schemas
      .map((schema) => ({ name: schema.meta.tableName, columns: Object.keys(schema.meta.properties).map(snake).sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(columns.map(({ name }) => name)).toEqual(known.map(({ name }) => name));
    for (const { name, columns: have } of columns) {
      const entity = known.find((each) => each.name === name)?.columns ?? [];
      const kept = keptByDatabase[name] ?? [];
      expect({ name, unknown: have.filter((column) => !entity.includes(column) && !kept.includes(column)) }).toEqual({ name, unknown: [] });
      expect({ name, missing: entity.filter((column) => !have.includes(column)) }).toEqual({ name, missing: [] });
    }
  });

  it('own no triggers, no sequences, no views and no children', async () => {
    expect(
      await ask(
        `select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} and not tgisinternal`,
      ),
    ).toEqual([]);
    expect(
      await ask(
        `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('S', 'v', 'm', 'f') and c.relname <> 'schema_migration_id_seq'`,
      ),
    ).toEqual([]);
    expect(
      await ask(
        "select inhrelid::regclass from pg_inherits i join pg_class c on c.oid = i.inhparent join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'",
      ),
    ).toEqual([]);
  });
});

describe('policies', () => {
  it('name their command', async () => {
    expect(await ask(`select polrelid::regclass::text as table, polname from pg_policy where polcmd = '*'`)).toEqual([]);
  });

  it('carry no sub-select and call nothing that reads a table', async () => {
    const texts = await ask<{ table: string; polname: string; text: string }>(`select polrelid::regclass::text as table, polname,
      coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '') as text
      from pg_policy where polrelid::regclass::text not like 'graphile_worker%'`);
    const known = /\b(asker_region|asker_tenant|asker_staff|is_live|current_setting|nullif|now|coalesce)\s*\(/gi;
    const strange = texts.filter(({ text }) => /\bselect\b/i.test(text) || /\w\(/.test(text.replace(known, '')));
    expect(texts.length).toBeGreaterThan(100);
    expect(strange).toEqual([]);
  });

  it('let nobody write by being a reader', async () => {
    expect(
      await ask(`select polrelid::regclass::text as table, polname from pg_policy where polcmd <> 'r'
      and coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') like '%readers%'`),
    ).toEqual([]);
  });
});

describe('keys', () => {
  it('begin with the region, and natural keys then with the tenant', async () => {
    const keys = await ask<{ name: string; type: string; columns: string[] }>(`select conname as name, contype as type,
        array(select attname::text from unnest(conkey) with ordinality k(num, at) join pg_attribute a on a.attrelid = conrelid and a.attnum = k.num order by k.at) as columns
      from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} and contype in ('p', 'u', 'f')`);
    expect(keys.filter(({ columns, name }) => columns[0] !== 'region_id' && name !== 'region_code_key')).toEqual([]);
    expect(keys.filter(({ type, columns, name }) => type === 'u' && columns[1] !== 'tenant_id' && !regionWide.includes(name))).toEqual([]);
  });

  it('never cascade into another tenant', async () => {
    const cascades = await ask<{ table: string; columns: string[] }>(`select conrelid::regclass::text as table,
        array(select attname::text from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k) as columns
      from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} and contype = 'f' and confdeltype = 'c'`);
    const withinOne = ({ columns }: { columns: string[] }) => columns.includes('tenant_id') || columns.includes('staff_id');
    expect(cascades.filter((each) => !withinOne(each))).toEqual([]);
  });

  it('of other tables are indexed where they are pointed from', async () => {
    const bare = await ask(`select x.conrelid::regclass::text as table, x.conname from pg_constraint x
      join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and x.contype = 'f' and x.confrelid <> 'region'::regclass and x.confrelid <> 'tenant'::regclass and not exists (
        select from pg_index i where i.indrelid = x.conrelid and x.conkey <@ (i.indkey::int2[])[0:cardinality(x.conkey)])`);
    expect(bare).toEqual([]);
  });
});

describe('roles that serve', () => {
  it('own none of our tables and stand under every policy', async () => {
    expect(
      await ask(
        `select rolname from pg_roles where rolname = any('{${serving}}') and (rolsuper or rolbypassrls or rolcreaterole or rolinherit)`,
      ),
    ).toEqual([]);
    expect(
      await ask(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
      where ${ours} and r.rolname = any('{${serving}}')`),
    ).toEqual([]);
  });

  it('may not truncate, refer, trigger or update whole rows', async () => {
    for (const role of serving) {
      expect(
        await ask(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'r'
        and (has_table_privilege('${role}', c.oid, 'truncate') or has_table_privilege('${role}', c.oid, 'references')
          or has_table_privilege('${role}', c.oid, 'trigger') or has_table_privilege('${role}', c.oid, 'update'))`),
      ).toEqual([]);
    }
  });

  it('may never rewrite what is append-only', async () => {
    for (const table of ['disclosure', 'consent', 'consent_withdrawal', 'audit_event', 'access_log']) {
      for (const role of serving) {
        expect(
          await ask(
            `select has_any_column_privilege('${role}', '${table}', 'update') as update, has_table_privilege('${role}', '${table}', 'delete') as delete`,
          ),
        ).toEqual([{ update: false, delete: false }]);
      }
    }
  });
});

describe('functions', () => {
  it('run as their owner only where listed, with a pinned search path, and never for everyone', async () => {
    const definers = await ask(
      `select p.proname, p.proconfig from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef`,
    );
    expect(definers).toEqual([{ proname: 'enqueue', proconfig: ['search_path=pg_catalog, pg_temp'] }]);
    expect(
      await ask(`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public'
      and has_function_privilege('public', p.oid, 'execute')`),
    ).toEqual([]);
  });

  it('are not called leakproof: the planner would run them before the policy', async () => {
    expect(
      await ask(
        `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.proleakproof and n.nspname not in ('pg_catalog', 'information_schema')`,
      ),
    ).toEqual([]);
  });
});

import { schemas } from '@tsunagi/casework';
import { type Ask, cascades, type Found, keysAcross } from './foreignKeys.js';

/** A rule of the schema: what must hold, and how PostgreSQL itself names whatever breaks it. */
export interface CatalogRule {
  about: 'tables' | 'policies' | 'keys' | 'roles that serve' | 'functions' | 'settings';
  says: string;
  breaches(ask: Ask): Promise<Found>;
}

const serving = ['tsunagi_gateway', 'tsunagi_worker'];
const ours = `n.nspname = 'public' and c.relname <> 'schema_migration'`;
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace`;

/** Keys chosen region-wide or random by nature; each with its reason in the migration that makes it. */
const regionWide = [
  'region_code_key',
  'tenant_region_id_code_key',
  'staff_region_id_login_key',
  'session_region_id_token_hash_key',
  'passkey_region_id_credential_id_key',
  'invitation_region_id_token_hash_key',
];
/** Columns that the database fills by itself and no command sets. */
const keptByDatabase: Record<string, string[]> = {
  staff: ['created_at'],
  membership: ['created_at'],
  hub_public: ['min_age', 'max_age'], // drawn from its content
};
const appendOnly = ['disclosure', 'consent', 'consent_withdrawal', 'audit_event', 'access_log'];
/** Policies that let whoever acts add what is not their own: what is written down about them, and news. */
const everyoneAdds = ['audit_event', 'access_log', 'outbox'];

const sql = (about: CatalogRule['about'], says: string, text: string): CatalogRule => ({ about, says, breaches: (ask) => ask(text) });
const policyText = `coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')`;

export const catalogRules: CatalogRule[] = [
  sql(
    'tables',
    'enable and force row security, every one of them',
    `select c.relname from ${tables} where ${ours} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  ),
  sql(
    'tables',
    'have a policy for reading, and are explained by a comment',
    `select c.relname from ${tables} where ${ours} and c.relkind in ('r', 'p') and (obj_description(c.oid) is null
       or not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r'))`,
  ),
  { about: 'tables', says: 'are known to the trade, column for column', breaches: strangeColumns },
  sql(
    'tables',
    'own no triggers',
    `select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} and not tgisinternal`,
  ),
  sql(
    'tables',
    'own no sequences, views, materialised views and foreign tables',
    `select c.relname from ${tables} where ${ours} and c.relkind in ('S', 'v', 'm', 'f') and c.relname <> 'schema_migration_id_seq'`,
  ),
  sql(
    'tables',
    'have no children that could be asked past their policies',
    `select inhrelid::regclass from pg_inherits i join pg_class c on c.oid = i.inhparent join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r'`,
  ),
  sql(
    'tables',
    'number nothing by a sequence, which would show its value to everyone',
    `select c.relname, a.attname from ${tables} join pg_attribute a on a.attrelid = c.oid where ${ours} and a.attidentity <> ''`,
  ),
  sql(
    'tables',
    'are not published to anybody',
    `select pubname::text from pg_publication union all select slot_name::text from pg_replication_slots where database = current_database()`,
  ),
  sql('policies', 'name their command', `select polrelid::regclass::text as table, polname from pg_policy where polcmd = '*'`),
  sql(
    'policies',
    'are all permissive for one command and one row: none is hidden behind another',
    `select polrelid::regclass::text as table, polname from pg_policy where not polpermissive`,
  ),
  { about: 'policies', says: 'carry no sub-select and call nothing that reads a table', breaches: strangePolicies },
  sql(
    'policies',
    'let nobody write by being a reader',
    `select polrelid::regclass::text as table, polname from pg_policy where polcmd <> 'r' and ${policyText} like '%readers%'`,
  ),
  sql(
    'policies',
    'ask who is asking, all but those for what is written down about everybody',
    `select polrelid::regclass::text as table, polname from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and not ${policyText} ~ 'asker_|current_setting' and not (polcmd = 'a' and c.relname = any('{${everyoneAdds}}')) and c.relname <> 'worker_lease'`,
  ),
  sql(
    'policies',
    'check what an update leaves behind as well as what it takes',
    `select polrelid::regclass::text as table, polname from pg_policy where polcmd = 'w' and (polqual is null or polwithcheck is null)`,
  ),
  { about: 'keys', says: 'begin with the region, and natural keys then with the tenant', breaches: keysAstray },
  { about: 'keys', says: 'never cascade into another tenant', breaches: cascades },
  { about: 'keys', says: 'to rows of a tenant carry the tenant, so that none tells what another one has', breaches: keysAcross },
  sql(
    'keys',
    'of other tables are indexed where they are pointed from',
    `select x.conrelid::regclass::text as table, x.conname from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and x.contype = 'f' and x.confrelid <> 'region'::regclass and x.confrelid <> 'tenant'::regclass and not exists (
       select from pg_index i where i.indrelid = x.conrelid and x.conkey <@ (i.indkey::int2[])[0:cardinality(x.conkey)])`,
  ),
  sql(
    'keys',
    'that are unique without being constraints are none',
    `select indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and i.indisunique and not exists (select from pg_constraint x where x.conindid = i.indexrelid)`,
  ),
  sql(
    'roles that serve',
    'stand under every policy',
    `select rolname from pg_roles where rolname = any('{${serving}}') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`,
  ),
  sql(
    'roles that serve',
    'are members of nothing',
    `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any('{${serving}}')`,
  ),
  sql(
    'roles that serve',
    'own none of our tables',
    `select c.relname from ${tables} join pg_roles r on r.oid = c.relowner where ${ours} and r.rolname = any('{${serving}}')`,
  ),
  sql(
    'roles that serve',
    'may make nothing in our schema',
    `select r from unnest('{${serving}}'::text[]) r where has_schema_privilege(r, 'public', 'create')`,
  ),
  sql(
    'roles that serve',
    'may not truncate, refer, trigger or update whole rows',
    `select c.relname, r from ${tables}, unnest('{${serving}}'::text[]) r where ${ours} and c.relkind = 'r' and (has_table_privilege(r, c.oid, 'truncate')
       or has_table_privilege(r, c.oid, 'references') or has_table_privilege(r, c.oid, 'trigger') or has_table_privilege(r, c.oid, 'update'))`,
  ),
  sql(
    'roles that serve',
    'may never rewrite what is append-only',
    `select t, r from unnest('{${appendOnly}}'::text[]) t, unnest('{${serving}}'::text[]) r
     where has_any_column_privilege(r, t, 'update') or has_table_privilege(r, t, 'delete')`,
  ),
  sql(
    'roles that serve',
    'never move a row to another tenant, person or region',
    `select c.relname, a.attname, r from ${tables} join pg_attribute a on a.attrelid = c.oid, unnest('{${serving}}'::text[]) r
     where ${ours} and c.relkind = 'r' and a.attname in ('region_id', 'tenant_id', 'person_id', 'owner_tenant_id') and has_column_privilege(r, c.oid, a.attnum, 'update')`,
  ),
  sql(
    'roles that serve',
    'have no right on the catalogs of plans and statistics beyond everybody’s',
    `select c.relname from ${tables} where n.nspname = 'public' and has_table_privilege('public', c.oid, 'select')`,
  ),
  {
    about: 'functions',
    says: 'run as their owner only where listed, with a pinned search path',
    breaches: async (ask) =>
      (
        await ask<{ proname: string; proconfig: string[] }>(
          `select p.proname, p.proconfig from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef`,
        )
      ).filter(({ proname, proconfig }) => proname !== 'enqueue' || proconfig?.join() !== 'search_path=pg_catalog, pg_temp'),
  },
  sql(
    'functions',
    'are never for everyone',
    `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and has_function_privilege('public', p.oid, 'execute')`,
  ),
  sql(
    'functions',
    'are not called leakproof: the planner would run them before the policy',
    `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.proleakproof and n.nspname not in ('pg_catalog', 'information_schema')`,
  ),
  sql(
    'functions',
    'that policies call read nothing but their arguments, the settings and the clock',
    `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.proname in ('asker_region', 'asker_tenant',
       'asker_staff', 'asker_acting', 'is_live', 'is_named', 'named_as', 'is_until_map') and (pg_get_functiondef(p.oid) ~* '\\mfrom\\s+(?!now)\\w' or pg_get_functiondef(p.oid) ~* '\\mtable\\s')`,
  ),
  sql(
    'settings',
    'keep row security on for those who serve',
    `select rolname, rolconfig from pg_roles where rolname = any('{${serving}}') and rolconfig::text ~ 'row_security|session_replication_role'`,
  ),
  // 17.6 closed the statistics that told of hidden rows (CVE-2025-8713); before it nothing is promised.
  sql(
    'settings',
    'are those of a server without the known leaks of statistics',
    `select version() where current_setting('server_version_num')::int < 170006`,
  ),
];

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function strangeColumns(ask: Ask): Promise<Found> {
  const columns = await ask<{
    name: string;
    columns: string[];
  }>(`select c.relname as name, array_agg(a.attname::text order by a.attname) as columns
    from ${tables} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where ${ours} and c.relkind in ('r', 'p') group by 1 order by 1`);
  const known = new Map(schemas.map((schema) => [schema.meta.tableName, Object.keys(schema.meta.properties).map(snake)]));
  const missing = [...known.keys()]
    .filter((name) => !columns.some((each) => each.name === name))
    .map((name) => ({ name, missing: 'table' }));
  const strange = columns.map(({ name, columns: have }) => {
    const entity = [...(known.get(name) ?? []), ...(known.has(name) ? (keptByDatabase[name] ?? []) : [])];
    const differ = have.filter((column) => !entity.includes(column));
    return { name, unknown: differ, missing: (known.get(name) ?? []).filter((column) => !have.includes(column)) };
  });
  return [...missing, ...strange.filter(({ unknown, missing: lacks }) => unknown.length + lacks.length > 0)];
}

async function strangePolicies(ask: Ask): Promise<Found> {
  const texts = await ask<{ table: string; polname: string; text: string }>(
    `select polrelid::regclass::text as table, polname, ${policyText} as text from pg_policy where polrelid::regclass::text not like 'graphile_worker%'`,
  );
  if (texts.length < 100) return [{ policies: texts.length }];
  const known =
    /\b(asker_region|asker_tenant|asker_staff|asker_acting|is_live|is_named|named_as|current_setting|nullif|now|coalesce)\s*\(/gi;
  return texts.filter(({ text }) => /\bselect\b/i.test(text) || /\w\(/.test(text.replace(known, '')));
}

async function keysAstray(ask: Ask): Promise<Found> {
  const keys = await ask<{ name: string; type: string; columns: string[] }>(`select conname as name, contype as type,
      array(select attname::text from unnest(conkey) with ordinality k(num, at) join pg_attribute a on a.attrelid = conrelid and a.attnum = k.num order by k.at) as columns
    from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} and contype in ('p', 'u', 'f', 'x')`);
  return keys.filter(
    ({ type, columns, name }) =>
      (columns[0] !== 'region_id' && name !== 'region_code_key') ||
      (type === 'u' && columns[1] !== 'tenant_id' && !regionWide.includes(name)),
  );
}

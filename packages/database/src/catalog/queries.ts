/** What the system catalog knows of our schema. Sorted by name, so that two databases with one meaning print alike. */

/** What the printer has no words for (a view, a sequence, a partition …) must not vanish from the printed schema. */
export const unknownKinds = `
  select c.relname as name, c.relkind as kind from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind not in ('r', 'i', 'S', 'c')
     or c.relnamespace = 'public'::regnamespace and c.relkind in ('S', 'c') and c.relname not like 'schema_migration%'
  order by 1`;

export const functions = `
  select p.proname as name, pg_get_functiondef(p.oid) as definition, pg_get_userbyid(p.proowner) as owner,
    pg_get_function_identity_arguments(p.oid) as arguments, obj_description(p.oid, 'pg_proc') as comment,
    array(select case when a.grantee = 0 then 'public' else pg_get_userbyid(a.grantee)::text end
      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1) as executors
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by 1, 4`;

/** The migrator's own book (schema_migration) says what was applied, not what the schema means. */
export const tables = `
  select c.oid::int as oid, c.relname as name, pg_get_userbyid(c.relowner) as owner, obj_description(c.oid, 'pg_class') as comment,
    c.relrowsecurity as secured, c.relforcerowsecurity as forced
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
  order by c.relname`;

export const columns = `
  select a.attrelid::int as oid, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
    a.attgenerated = 's' as generated, pg_get_expr(d.adbin, d.adrelid) as default_value, col_description(a.attrelid, a.attnum) as comment,
    case when a.attcollation <> t.typcollation then (select quote_ident(collname) from pg_collation where oid = a.attcollation) end as collation
  from pg_attribute a
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum`;

/** Since PostgreSQL 18 "not null" is a constraint too; it stands beside its column already. */
export const constraints = `
  select k.conrelid::int as oid, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid, true) as definition
  from pg_constraint k where k.connamespace = 'public'::regnamespace and k.contype <> 'n'
  order by 1, position(k.contype in 'puxfc'), k.conname`;

export const indexes = `
  select i.indrelid::int as oid, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by 1, c.relname`;

export const triggers = `
  select t.tgrelid::int as oid, pg_get_triggerdef(t.oid, true) as definition from pg_trigger t where not t.tgisinternal order by 1, t.tgname`;

export const policies = `
  select p.polrelid::int as oid, quote_ident(p.polname) as name, p.polpermissive as permissive,
    case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as command,
    case when p.polroles = '{0}' then array['public'] else array(select pg_get_userbyid(r)::text from unnest(p.polroles) r order by 1) end as roles,
    pg_get_expr(p.polqual, p.polrelid) as visible, pg_get_expr(p.polwithcheck, p.polrelid) as writable,
    obj_description(p.oid, 'pg_policy') as comment
  from pg_policy p order by 1, p.polname`;

/** Whole-table rights have no columns; the owner's own are left out. */
export const grants = `
  with given as (
    select c.oid, a.grantee, a.privilege_type, null::text as column_name, 0 as position from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.grantee <> c.relowner
    union all
    select c.oid, x.grantee, x.privilege_type, a.attname::text, a.attnum
    from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped, aclexplode(a.attacl) x
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and x.grantee <> c.relowner)
  select oid::int as oid, case when grantee = 0 then 'public' else pg_get_userbyid(grantee) end as grantee, lower(privilege_type) as privilege,
    array_remove(array_agg(column_name order by position), null) as columns
  from given group by 1, 2, 3, column_name is null
  order by 1, 2, position(lower(privilege_type) in 'select insert update delete truncate references trigger maintain'), 4`;

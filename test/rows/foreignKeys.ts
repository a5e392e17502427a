export type Found = Record<string, unknown>[];
export type Ask = <Row extends Record<string, any>>(sql: string) => Promise<Row[]>;

/** Keys to other tables of ours, with the columns that stand for each other. */
const foreignKeys = `select x.conname as name, x.conrelid::regclass::text as "from", x.confrelid::regclass::text as "to",
    x.confdeltype as deletes, x.confupdtype as updates,
    array(select attname::text from unnest(x.conkey) with ordinality k(num, at) join pg_attribute a on a.attrelid = x.conrelid and a.attnum = k.num order by k.at) as columns,
    array(select attname::text from unnest(x.confkey) with ordinality k(num, at) join pg_attribute a on a.attrelid = x.confrelid and a.attnum = k.num order by k.at) as targets,
    exists (select from pg_attribute a where a.attrelid = x.confrelid and a.attname = 'tenant_id' and not a.attisdropped) as owned
  from pg_constraint x join pg_class c on c.oid = x.conrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relname <> 'schema_migration' and x.contype = 'f'`;

interface ForeignKey {
  name: string;
  from: string;
  to: string;
  deletes: string;
  updates: string;
  columns: string[];
  targets: string[];
  owned: boolean;
}

/** Whether the row that points and the row that is pointed at belong to one tenant by the key itself. */
const staysInside = ({ columns, targets }: ForeignKey): boolean =>
  columns.some((column, at) => targets[at] === 'tenant_id' && (column === 'tenant_id' || column.endsWith('_tenant_id')));

/**
 * Keys that cross on purpose: what they point at is known to whoever points there. A meeting to those who are asked to it, what is
 * published of the hub to the region, an account to each office in which it works, and to what the account itself has.
 */
const across: Record<string, readonly string[]> = {
  conference: ['agenda_item', 'agenda_brief', 'agenda_sheet', 'conference_note', 'conference_opinion'],
  hub_public: ['hub_link', 'hub_match'],
  hub_entry: ['hub_entry'],
  hub_group: ['hub_need'],
  staff: ['membership', 'oidc_link', 'passkey', 'password_credential', 'session', 'totp_credential'],
  membership: ['session'],
};

/** Keys that lead to a row of some tenant without saying of which, unless they cross on purpose; and purposes that are none any more. */
export async function keysAcross(ask: Ask): Promise<Found> {
  const keys = await ask<ForeignKey>(foreignKeys);
  if (keys.length < 50) return [{ keys: keys.length }];
  const strays = keys.filter(
    (key) =>
      key.targets[0] !== 'region_id' ||
      key.columns[0] !== 'region_id' ||
      (isOfTenant(key) && !staysInside(key) && !across[key.to]?.includes(key.from)),
  );
  const forgotten = Object.entries(across).flatMap(([to, froms]) =>
    froms
      .filter((from) => !keys.some((key) => key.from === from && key.to === to && !staysInside(key)))
      .map((from) => ({ from, to, forgotten: true })),
  );
  return [...strays.map(({ from, to, columns }) => ({ from, to, columns })), ...forgotten];
}
const isOfTenant = ({ owned, to }: ForeignKey): boolean => owned && to !== 'tenant';

/** What the deletion of a row does to those that point at it: nothing, unless the key says that they are one tenant's, or one account's. */
export async function cascades(ask: Ask): Promise<Found> {
  const keys = await ask<ForeignKey>(foreignKeys);
  return keys
    .filter(({ deletes, updates }) => !(deletes === 'r' || deletes === 'a') || updates !== 'a')
    .filter((key) => {
      const ofAccount = key.to === 'staff' && across.staff?.includes(key.from) && key.from !== 'membership';
      const ofTenant = key.to === 'tenant' && key.columns[1] === 'tenant_id';
      return key.deletes !== 'c' || key.updates !== 'a' || !(staysInside(key) || ofAccount || ofTenant);
    })
    .map(({ from, to, columns, deletes, updates }) => ({ from, to, columns, deletes, updates }));
}

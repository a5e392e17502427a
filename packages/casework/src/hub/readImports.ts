import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, reading } from '../desk/rows.js';

/** What the own organisation has brought, the latest first. */
export const listImports = reading({
  name: 'hub-imports',
  build: (db, $: { beforeAt: string; beforeId: string; first: number }, who, variant) =>
    db
      .selectFrom('hub_import as i')
      .where('i.regionId', '=', who.region)
      .where('i.tenantId', '=', who.tenant)
      .where(mayRead(variant, 'HubImport', 'i', who))
      .where(sql<boolean>`(i.created_at, i.import_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .orderBy('i.createdAt', 'desc')
      .orderBy('i.importId', 'desc')
      .limit($.first)
      .selectAll('i')
      .select(sql<string>`i.created_at::text`.as('place')),
  discloses: null,
});

export const readImport = reading({
  name: 'hub-import',
  build: (db, $: { importId: string }, who, variant) =>
    db
      .selectFrom('hub_import as i')
      .where('i.regionId', '=', who.region)
      .where(mayRead(variant, 'HubImport', 'i', who))
      .where('i.importId', '=', $.importId)
      .selectAll('i'),
  discloses: null,
});

/** Whether a line before it has the same name already, in the column that is understood to hold it. */
const twice = (who: AskerColumns) => sql<boolean>`exists (select from hub_import i
  cross join lateral (select array_position(i.columns, m.key) as at from jsonb_each_text(i.mapping) m where m.value = 'name') named
  join hub_import_row x on x.region_id = i.region_id and x.import_id = i.import_id
  where i.region_id = ${who.region}::int and i.import_id = r.import_id and x.number < r.number and not x.broken
    and x.cells[named.at] <> '' and x.cells[named.at] = r.cells[named.at])`;

/** Pages of lines: of each file those behind a line, in their order. The arrays go together, one entry for each page. */
export interface ImportPages {
  importIds: string[];
  afters: number[];
  firsts: number[];
}

export const listImportRows = reading({
  name: 'hub-import-rows',
  build: (db, $: ImportPages, who, variant) =>
    db
      .selectFrom(
        sql<{
          importId: string;
          after: number;
          first: number;
        }>`unnest(${$.importIds}::uuid[], ${$.afters}::int[], ${$.firsts}::int[])`.as<'asked'>(sql`asked(import_id, after, first)`),
      )
      .innerJoinLateral(
        (lateral) =>
          lateral
            .selectFrom('hub_import_row as r')
            .where('r.regionId', '=', who.region)
            .where('r.tenantId', '=', who.tenant)
            .whereRef('r.importId', '=', 'asked.importId')
            .where(mayRead(variant, 'HubImportRow', 'r', who))
            .where(sql<boolean>`r.number > asked.after`)
            .orderBy('r.number')
            .limit(sql<number>`asked.first`)
            .selectAll('r')
            .select(twice(who).as('twice'))
            .as('r'),
        (join) => join.onTrue(),
      )
      .orderBy('r.number')
      .selectAll('r')
      .select(['asked.after', 'asked.first']),
  discloses: null,
});

export const countImportRows = reading({
  name: 'hub-import-counts',
  build: (db, $: { importIds: string[] }, who, variant) =>
    db
      .selectFrom('hub_import_row as r')
      .where('r.regionId', '=', who.region)
      .where('r.tenantId', '=', who.tenant)
      .where(mayRead(variant, 'HubImportRow', 'r', who))
      .where(sql<boolean>`r.import_id = any(${$.importIds}::uuid[])`)
      .groupBy(['r.importId', 'r.state'])
      .select(['r.importId', 'r.state', sql<number>`count(*)::int`.as('count')]),
  discloses: null,
});

const pointed = sql.raw(`('organisation', 'place', 'site')`);

/** Organisations and places that a line may name: published ones, and drafts of the own organisation. */
export const listNamed = reading({
  name: 'hub-named',
  build: (db, $: { names: string[] }, who, variant) =>
    db
      .selectFrom('hub_public as p')
      .where('p.regionId', '=', who.region)
      .where(mayRead(variant, 'HubPublic', 'p', who))
      .where(sql<boolean>`p.kind in ${pointed} and p.name = any(${$.names}::text[])`)
      .select(['p.entryId', 'p.kind', 'p.name', sql<boolean>`p.tenant_id = ${who.tenant}::uuid`.as('own')])
      .unionAll(
        db
          .selectFrom('hub_entry as e')
          .where('e.regionId', '=', who.region)
          .where('e.tenantId', '=', who.tenant)
          .where(mayRead(variant, 'HubEntry', 'e', who))
          .where('e.state', '=', sql<'draft'>`'draft'`)
          .where(sql<boolean>`e.kind in ${pointed} and e.content->>'name' = any(${$.names}::text[])`)
          .select(['e.entryId', 'e.kind', sql<string>`e.content->>'name'`.as('name'), sql<boolean>`true`.as('own')]),
      ),
  discloses: null,
});

/** Which names of a kind the own organisation has given already: what lines of these names would change. The arrays go together. */
export const listOwnNames = reading({
  name: 'hub-own-names',
  build: (db, $: { kinds: string[]; names: string[] }, who, variant) =>
    db
      .selectFrom('hub_entry as e')
      .where('e.regionId', '=', who.region)
      .where('e.tenantId', '=', who.tenant)
      .where(mayRead(variant, 'HubEntry', 'e', who))
      .where(
        sql<boolean>`e.state <> 'ended' and (e.kind, e.content->>'name') in (select * from unnest(${$.kinds}::text[], ${$.names}::text[]))`,
      )
      .select(['e.entryId', 'e.kind', 'e.content']),
  discloses: null,
});

import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

const published = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_public as p')
    .where('p.regionId', '=', who.region)
    .where(mayRead(variant, 'HubPublic', 'p', who));

/** Working copies, with what is said of the published one beside them: its room, and when it was last confirmed. */
const workingCopies = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_entry as e')
    .leftJoin('hub_public as p', (join) => join.onRef('p.regionId', '=', 'e.regionId').onRef('p.entryId', '=', 'e.entryId'))
    .where('e.regionId', '=', who.region)
    .where(mayRead(variant, 'HubEntry', 'e', who))
    .selectAll('e')
    .select([
      'p.capacity',
      'p.free',
      'p.held',
      'p.roomNote',
      'p.roomAt',
      'p.roomBy',
      'p.confirmedOn',
      'p.confirmedBy',
      'p.publishedAt',
      'p.endedOn',
      'p.content as shown',
    ]);

/** Published entries by their keys. */
export const readEntries = reading({
  name: 'hub-entries',
  build: (db, $: { entryIds: string[] }, who, variant) =>
    published(db, who, variant).where(sql<boolean>`p.entry_id = any(${$.entryIds}::uuid[])`).selectAll('p'),
  discloses: null,
});

/** Working copies by their keys: of the own organisation, or offered to it. */
export const readWorkingCopies = reading({
  name: 'hub-working-copies',
  build: (db, $: { entryIds: string[] }, who, variant) =>
    workingCopies(db, who, variant).where(sql<boolean>`e.entry_id = any(${$.entryIds}::uuid[])`),
  discloses: null,
});

interface Page {
  /** As the row says it, to the microsecond. */
  beforeAt: string;
  beforeId: string;
  first: number;
}
/** Which working copies: all that are kept here, those not as published, or those offered here to be confirmed. */
export type DeskShelf = 'own' | 'drafts' | 'offered';

const onShelf = (shelf: DeskShelf, who: AskerColumns) => sql<boolean>`case ${shelf}::text
  when 'own' then e.tenant_id = ${who.tenant}::uuid
  when 'drafts' then e.tenant_id = ${who.tenant}::uuid and e.state in ('draft', 'edited', 'offered')
  else e.reviewer_tenant_id = ${who.tenant}::uuid and e.state = 'offered' end`;

/** The partner's own desk: what is kept here, the latest first. */
export const listWorkingCopies = reading({
  name: 'hub-desk',
  build: (db, $: Page & { shelf: DeskShelf }, who, variant) =>
    workingCopies(db, who, variant)
      .where(onShelf($.shelf, who))
      .where(sql<boolean>`(e.updated_at, e.entry_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .orderBy('e.updatedAt', 'desc')
      .orderBy('e.entryId', 'desc')
      .limit($.first)
      .select(sql<string>`e.updated_at::text`.as('place')),
  discloses: null,
});

/**
 * Whether a revision is of a skill that somebody has taken back since: it, or one after it, had its last day before another one
 * was published, or before today. Whoever agrees anew agrees to what stands there then, and perhaps somebody else does.
 */
const takenBackSince = sql<boolean>`exists (select from hub_public p
  join hub_revision s on s.region_id = p.region_id and s.entry_id = p.entry_id and s.number >= r.number
  where p.region_id = r.region_id and p.entry_id = r.entry_id and p.kind = 'skill'
    and (s.content->>'until')::date <= coalesce(
      (select min(n.at at time zone 'Asia/Tokyo') from hub_revision n
       where n.region_id = s.region_id and n.entry_id = s.entry_id and n.number > s.number), now() at time zone 'Asia/Tokyo')::date)`;

/** What was published of an entry before, the latest first; of a skill nothing that was taken back. */
export const listRevisions = reading({
  name: 'hub-revisions',
  build: (db, $: { entryIds: string[] }, who, variant) =>
    db
      .selectFrom('hub_revision as r')
      .where('r.regionId', '=', who.region)
      .where(mayRead(variant, 'HubRevision', 'r', who))
      .where(sql<boolean>`r.entry_id = any(${$.entryIds}::uuid[])`)
      .where((of) => of.not(takenBackSince))
      .orderBy('r.entryId')
      .orderBy('r.number', 'desc')
      .limit(1000)
      .selectAll('r'),
  discloses: null,
});

/** How many entries there are in each municipality, by kind. */
export const countEntries = reading({
  name: 'hub-counts',
  build: (db, $: { kinds: string[] | null; needs: string[] | null; topics: string[] | null }, who, variant) =>
    published(db, who, variant)
      .where(sql<boolean>`(p.ended_on is null or p.ended_on > (now() at time zone 'Asia/Tokyo')::date)`)
      .where(sql<boolean>`(${$.kinds}::text[] is null or p.kind = any(${$.kinds}::text[]))`)
      .where(sql<boolean>`(${$.needs}::text[] is null or p.content->'needs' ?| ${$.needs}::text[])`)
      .where(sql<boolean>`(${$.topics}::text[] is null or p.content->'topics' ?| ${$.topics}::text[])`)
      .groupBy(['p.municipalityCode', 'p.kind'])
      .orderBy('p.municipalityCode')
      .orderBy('p.kind')
      .select([
        'p.municipalityCode',
        'p.kind',
        sql<number>`count(*)::int`.as('count'),
        sql<number>`(count(*) filter (where p.free > p.held))::int`.as('withRoom'),
      ]),
  discloses: null,
});

/** How the own organisation wants its entries to be published. */
export const readHubSetting = reading({
  name: 'hub-setting',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('hub_setting as s')
      .where('s.regionId', '=', who.region)
      .where('s.tenantId', '=', who.tenant)
      .where(mayRead(variant, 'HubSetting', 's', who))
      .selectAll('s'),
  discloses: null,
});

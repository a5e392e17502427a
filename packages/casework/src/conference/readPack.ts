import type { Disclosed } from '@tsunagi/database';
import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { presenterVeiled } from '../protection/index.js';
import { sheetColumns } from './boardColumns.js';

/** The pack of one seat at a meeting; `seat` is the account, or the seat itself of somebody who has none. */
interface OfPack {
  conferenceId: string;
  seat: string;
}

/** One seat that is still taken. */
export const readMember = reading({
  name: 'conference-member',
  build: (db, $: { memberId: string }, who, variant) =>
    db
      .selectFrom('conference_member as m')
      .where('m.regionId', '=', who.region)
      .where('m.memberId', '=', $.memberId)
      .where('m.removedAt', 'is', null)
      .where(mayRead(variant, 'ConferenceMember', 'm', who))
      .selectAll('m'),
  discloses: null,
});

/** Items of which this member knows, as far as the viewer knows of them too. */
export const listItemsOfPack = reading({
  name: 'conference-pack-items',
  build: (db, $: OfPack, who, variant) =>
    db
      .selectFrom('agenda_item as i')
      .where('i.regionId', '=', who.region)
      .where('i.conferenceId', '=', $.conferenceId)
      .where(sql<boolean>`(i.people->>(${$.seat}::text))::bigint > extract(epoch from now())`)
      .where(mayRead(variant, 'AgendaItem', 'i', who))
      .orderBy('i.position')
      .orderBy('i.itemId')
      .selectAll('i')
      .select(presenterVeiled(who, variant).as('officesVeiled')),
  discloses: null,
});

/** What is asked of the meeting about these items, as far as it was handed to this member and to the viewer too. */
export const listBriefsOfPack = reading({
  name: 'conference-pack-briefs',
  build: (db, $: OfPack, who, variant) =>
    db
      .selectFrom('agenda_brief as b')
      .where('b.regionId', '=', who.region)
      .where('b.conferenceId', '=', $.conferenceId)
      .where(sql<boolean>`(b.people->>(${$.seat}::text))::bigint > extract(epoch from now())`)
      .where(mayRead(variant, 'AgendaBrief', 'b', who))
      .selectAll('b'),
  discloses: (row) =>
    row.personId ? { personId: row.personId, ownerTenantId: row.tenantId, subject: 'AgendaBrief', fieldGroup: null } : null,
});

const tells = (row: { personId: string | null; tenantId: string; fieldGroup: string | null }): Disclosed | null =>
  row.personId
    ? { personId: row.personId, ownerTenantId: row.tenantId, subject: 'AgendaSheet', fieldGroup: row.fieldGroup as never }
    : null;

/** The bytes of the pictures up to this one, in the order of the pack; null for what is none. */
const picturesBefore = sql<number>`case when s.media_type <> 'application/pdf' then
  sum(s.byte_size) filter (where s.media_type <> 'application/pdf') over (order by s.position, s.sheet_id) end`;

const roomOf = ({ conferenceId }: OfPack) => sql<number>`(select k.papers_megabytes::bigint * 1048576 from conference c
  join conference_kind k on k.region_id = c.region_id and k.code = c.kind_code
  where c.region_id = s.region_id and c.conference_id = ${conferenceId})`;

/** Pages that were handed to this member, as far as they were handed to the viewer too. */
export const listSheetsOfPack = reading({
  name: 'conference-pack-sheets',
  build: (db, $: OfPack, who, variant) =>
    db
      .selectFrom('agenda_sheet as s')
      .where('s.regionId', '=', who.region)
      .where('s.conferenceId', '=', $.conferenceId)
      .where(sql<boolean>`(s.people->>(${$.seat}::text))::bigint > extract(epoch from now())`)
      .where(mayRead(variant, 'AgendaSheet', 's', who))
      .orderBy('s.position')
      .orderBy('s.sheetId')
      .select(sheetColumns)
      // A PDF cannot be set into another one here: it is named in the pack, and travels by itself. So does a picture for which the
      // pack has no room: all of them stand in memory while it is set.
      .select(sql<Buffer | null>`case when ${picturesBefore} <= ${roomOf($)} then s.bytes end`.as('picture')),
  discloses: tells,
});

/** The file that a page is, for whoever was handed the page. */
export const readSheetFile = reading({
  name: 'conference-sheet-file',
  build: (db, $: { sheetId: string }, who, variant) =>
    db
      .selectFrom('agenda_sheet as s')
      .where('s.regionId', '=', who.region)
      .where('s.sheetId', '=', $.sheetId)
      .where('s.fileName', 'is not', null)
      .where(mayRead(variant, 'AgendaSheet', 's', who))
      .select(['s.tenantId', 's.personId', 's.fieldGroup', 's.fileName', 's.mediaType', sql<Buffer>`s.bytes`.as('bytes')]),
  discloses: tells,
});

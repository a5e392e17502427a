import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { heardAtMeeting } from '../disclosure/index.js';
import { presenterVeiled } from '../protection/index.js';
import { memberColumns, noteColumns, sheetColumns } from './boardColumns.js';
import { meetings } from './meetings.js';

interface OfConference {
  conferenceId: string;
}
/** What belongs to these meetings: one statement, however many there are. */
interface OfConferences {
  conferenceIds: string[];
}

/** One meeting with the words of its kind. */
export const readConference = reading({
  name: 'conference',
  build: (db, $: OfConference, who, variant) => meetings(db, who, variant).where('c.conferenceId', '=', $.conferenceId),
  discloses: null,
});

/** Several meetings by their keys. */
export const readConferences = reading({
  name: 'conferences-by-key',
  build: (db, $: OfConferences, who, variant) =>
    meetings(db, who, variant).where(sql<boolean>`c.conference_id = any(${$.conferenceIds}::uuid[])`),
  discloses: null,
});

/** Everybody who was ever asked, those who were taken off the list among them: who pledged secrecy is bound by it still. */
export const listMembersEver = reading({
  name: 'conference-members-ever',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('conference_member as m')
      .where('m.regionId', '=', who.region)
      .where(sql<boolean>`m.conference_id = any(${$.conferenceIds}::uuid[])`)
      .where(mayRead(variant, 'ConferenceMember', 'm', who))
      .orderBy('m.createdAt')
      .orderBy('m.memberId')
      .select(memberColumns),
  discloses: null,
});

/** 出席者 of a meeting, in the order in which they were asked. */
export const listMembers = reading({
  name: 'conference-members',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('conference_member as m')
      .where('m.regionId', '=', who.region)
      .where(sql<boolean>`m.conference_id = any(${$.conferenceIds}::uuid[])`)
      .where('m.removedAt', 'is', null)
      .where(mayRead(variant, 'ConferenceMember', 'm', who))
      .orderBy('m.createdAt')
      .orderBy('m.memberId')
      .select(memberColumns),
  discloses: null,
});

const told = (subject: string) => (row: { personId: string | null; tenantId: string }) =>
  row.personId ? { personId: row.personId, ownerTenantId: row.tenantId, subject, fieldGroup: null } : null;

/** 議題 of a meeting as far as the viewer hears them; of the own office also whose they are, to whom they were told. */
export const listItems = reading({
  name: 'conference-items',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('agenda_item as i')
      .where('i.regionId', '=', who.region)
      .where(sql<boolean>`i.conference_id = any(${$.conferenceIds}::uuid[])`)
      .where(mayRead(variant, 'AgendaItem', 'i', who))
      .orderBy('i.position')
      .orderBy('i.itemId')
      .selectAll('i')
      .select(presenterVeiled(who, variant).as('officesVeiled'))
      .select(sql<string | null>`case when i.tenant_id = ${who.tenant} and ${heardAtMeeting('i', who)} then i.person_id end`.as('about')),
  discloses: ({ about, tenantId }) =>
    about ? { personId: about, ownerTenantId: tenantId, subject: 'AgendaItem', fieldGroup: null } : null,
});

/** 議題の趣旨 of the items whose papers were handed to the viewer, or that are about nobody. */
export const listBriefs = reading({
  name: 'conference-briefs',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('agenda_brief as b')
      .where('b.regionId', '=', who.region)
      .where(sql<boolean>`b.conference_id = any(${$.conferenceIds}::uuid[])`)
      .where(mayRead(variant, 'AgendaBrief', 'b', who))
      .selectAll('b'),
  discloses: told('AgendaBrief'),
});

/** 意見・指摘 as far as the viewer hears the item they speak about. */
export const listOpinions = reading({
  name: 'conference-opinions',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('conference_opinion as o')
      .where('o.regionId', '=', who.region)
      .where(sql<boolean>`o.conference_id = any(${$.conferenceIds}::uuid[])`)
      .where(mayRead(variant, 'ConferenceOpinion', 'o', who))
      .orderBy('o.writtenAt')
      .orderBy('o.opinionId')
      .selectAll('o'),
  discloses: told('ConferenceOpinion'),
});

/** 会議資料 that were handed to the viewer, of all items of a meeting. */
export const listSheets = reading({
  name: 'conference-sheets',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('agenda_sheet as s')
      .where('s.regionId', '=', who.region)
      .where(sql<boolean>`s.conference_id = any(${$.conferenceIds}::uuid[])`)
      .where(mayRead(variant, 'AgendaSheet', 's', who))
      .orderBy('s.position')
      .orderBy('s.sheetId')
      .select(sheetColumns),
  discloses: (row) =>
    row.personId
      ? { personId: row.personId, ownerTenantId: row.tenantId, subject: 'AgendaSheet', fieldGroup: row.fieldGroup as never }
      : null,
});

/** 会議の記録 in its order; what was struck out is not shown. */
const notes = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('conference_note as n')
    .where('n.regionId', '=', who.region)
    .where('n.struckAt', 'is', null)
    .where(mayRead(variant, 'ConferenceNote', 'n', who))
    .orderBy('n.position')
    .orderBy('n.writtenAt')
    .orderBy('n.noteId')
    .select(noteColumns);

/** 会議の記録, line by line. */
export const listNotes = reading({
  name: 'conference-notes',
  build: (db, $: OfConferences, who, variant) =>
    notes(db, who, variant).where(sql<boolean>`n.conference_id = any(${$.conferenceIds}::uuid[])`),
  discloses: told('ConferenceNote'),
});

/** The lines that were written or changed after the board stood as that version. */
export const listNotesSince = reading({
  name: 'conference-notes-since',
  build: (db, $: OfConference & { boardVersion: number }, who, variant) =>
    notes(db, who, variant).where('n.conferenceId', '=', $.conferenceId).where('n.boardVersion', '>', $.boardVersion),
  discloses: told('ConferenceNote'),
});

/** 会議の種類 of the region. */
export const listKinds = reading({
  name: 'conference-kinds',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('conference_kind as k')
      .where('k.regionId', '=', who.region)
      .where(mayRead(variant, 'ConferenceKind', 'k', who))
      .orderBy('k.position')
      .selectAll('k'),
  discloses: null,
});

/** 構成員名簿 of the own office for one kind. */
export const listStandingMembers = reading({
  name: 'standing-members',
  build: (db, $: { kindCode: string }, who, variant) =>
    db
      .selectFrom('standing_member as s')
      .where('s.regionId', '=', who.region)
      .where('s.tenantId', '=', who.tenant)
      .where('s.kindCode', '=', $.kindCode)
      .where('s.removedAt', 'is', null)
      .where(mayRead(variant, 'StandingMember', 's', who))
      .orderBy('s.createdAt')
      .orderBy('s.standingMemberId')
      .selectAll('s'),
  discloses: null,
});

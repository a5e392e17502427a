import type { Facts, Row, Viewer } from '../facts.js';
import { seen } from '../whoSees.js';
import { isOneOf, type Sentence, says, sentences } from '../words.js';

/**
 * Who hears that something has changed, by the kind of the news; `row` is the news itself. Whoever would never be shown such
 * a thing does not hear of it, no office hears of another's, and what is for some of an office only is not told to the others. What changes in the hub, on the board of needs and in the groups is the whole region's.
 */
const whoHears = sentences(`
mailbox    | who answers for the office | ours, for me too
referral   | who answers for the office | ours, for me too
person     | who answers for the office | ours, for me too
           | privacy officer            | ours, for me too
task       | who answers for the office | ours, for me too
           | privacy officer            | ours, for me too
staff      | administrator              | ours, for me too
conference | everybody                  | ours, for me too
board      | everybody                  | ours, for me too
hub        | everybody                  | for me too
need       | everybody                  | for me too
group      | everybody                  | for me too
`);

/** Compared with what the product tells of (acts.test.ts): a kind without a line fails. */
export const newsSaid = Object.keys(whoHears);
export const hears = (news: Row, viewer: Viewer, facts: Facts): boolean =>
  news.region_id === viewer.region && says(whoHears[news.kind] as Sentence[], news, viewer, facts) && readsOf(news, viewer, facts);

/** News that name the row that has changed are for those alone who see it; a thing to do that is not named is no review of an emergency. */
const readsOf = ({ kind, of }: Row, viewer: Viewer, facts: Facts): boolean =>
  of ? seen(of.table, of.row, viewer, facts) : kind !== 'task' || isOneOf(viewer, 'who answers for the office');

/** Lists to take along are for whoever is signed in: what stands in them is decided row by row, as on the screen. */
interface TakenAlong {
  /** Where the lines of the list lie, and the column that tells one from another. */
  table: string;
  shows: string;
  /** Which of all rows this list is about, whoever may see them. */
  about(row: Row, viewer: Viewer, facts: Facts): boolean;
  address: string;
  /** The column by which a line is the office's, where it lies in the home of another. */
  ofOffice?: string;
}

const inCharge = (row: Row, viewer: Viewer, facts: Facts): boolean =>
  facts.where('support_case', 'person_id', row.person_id).some((each) => each.lead_staff_id === viewer.staff && each.status === 'open');

export const takenAlong: Readonly<Record<string, TakenAlong>> = {
  inbox: { table: 'mailbox', shows: 'number', about: (row) => row.open, address: 'inbox.csv?later=true' },
  sent: { table: 'referral', shows: 'number', about: (row) => row.sent_at !== null, address: 'sent.csv' },
  persons: { table: 'person', shows: 'number', about: inCharge, address: 'persons.csv' },
  tasks: { table: 'task', shows: 'title', about: (row) => row.done_at !== null, address: 'tasks.csv?scope=OFFICE&state=DONE' },
  'conference-homework': {
    table: 'conference_note',
    shows: 'text',
    about: (row) => row.kind === 'homework' && !row.struck_at && !row.done_at,
    address: 'conference-homework.csv',
    ofOffice: 'convener_tenant_id',
  },
  staff: { table: 'membership', shows: 'display_name', about: () => true, address: 'staff.csv?former=true' },
};

/** Lists of figures, in which nobody stands: for whoever is signed in (what they count is decided in features/). */
export const figuresTaken: Readonly<Record<string, string>> = {
  'conference-statistics': 'conference-statistics.csv?from=2026-04-01&until=2027-03-31',
  'unmet-needs': 'unmet-needs.csv',
};

/** The lines of a list that this person takes along. */
export const linesOf = ({ table, about, ofOffice = 'tenant_id' }: TakenAlong, viewer: Viewer, facts: Facts): Row[] =>
  facts.where(table, ofOffice, viewer.tenant).filter((row) => about(row, viewer, facts) && seen(table, row, viewer, facts));

/** Papers and files about one record: by its table, and what comes of asking for it. */
interface OfOne {
  table: string;
  kind: string;
  key: string;
  address(id: string): string;
  /** What it stands in has to be seen as well. */
  standsIn?(row: Row, viewer: Viewer, facts: Facts): boolean;
  /** Beyond seeing the record: who may have it on paper. Nobody else is let know that there is one. */
  who: Sentence[];
}

/** A scan is shown to whoever sees the consent or the record it is attached to; before that to whoever stored it. */
function seesWhatHoldsIt({ owner_kind, owner_id, created_by }: Row, viewer: Viewer, facts: Facts): boolean {
  if (!owner_id) return created_by === viewer.staff;
  const [table, key] = owner_kind === 'consent' ? ['consent', 'consent_id'] : ['support_record', 'record_id'];
  const holder = facts.one(table as string, key as string, owner_id);
  return !!holder && seen(table as string, holder, viewer, facts);
}

const said = (lines: string): Sentence[] => sentences(lines).paper as Sentence[];

export const papersOf: Readonly<Record<string, OfOne>> = {
  'support-request': {
    table: 'referral',
    kind: 'Referral',
    key: 'referral_id',
    address: (id) => `/papers/support-request/${id}.pdf`,
    who: said('paper | everybody | any row'),
  },
  'referral-cover': {
    table: 'referral',
    kind: 'Referral',
    key: 'referral_id',
    address: (id) => `/papers/referral-cover/${id}.pdf`,
    who: said('paper | everybody | any row'),
  },
  'access-log': {
    table: 'person',
    kind: 'Person',
    key: 'person_id',
    address: (id) => `/papers/access-log/${id}.pdf`,
    who: said(`
paper | who works with people | ours
      | privacy officer | ours`),
  },
  'access-log.csv': {
    table: 'person',
    kind: 'Person',
    key: 'person_id',
    address: (id) => `/exports/access-log.csv?person=${id}`,
    who: said(`
paper | who works with people | ours
      | privacy officer | ours`),
  },
  'conference-pack': {
    table: 'conference_member',
    kind: 'ConferenceMember',
    key: 'member_id',
    address: (id) => `/papers/conference-pack/${id}.pdf`,
    who: said(`
paper | who convenes | ours
      | everybody | mine`),
  },
  'conference-minutes': {
    table: 'conference',
    kind: 'Conference',
    key: 'conference_id',
    address: (id) => `/papers/conference-minutes/${id}.pdf`,
    who: said(`
paper | who convenes | ours
      | everybody | I sit in it`),
  },
  'conference-pledges': {
    table: 'conference',
    kind: 'Conference',
    key: 'conference_id',
    address: (id) => `/papers/conference-pledges/${id}.pdf`,
    who: said('paper | who convenes | ours'),
  },
  scan: {
    table: 'attachment',
    kind: 'Attachment',
    key: 'attachment_id',
    address: (id) => `/attachments/${id}`,
    standsIn: seesWhatHoldsIt,
    who: said('paper | everybody | any row'),
  },
  'paper of an item': {
    table: 'agenda_sheet',
    kind: 'AgendaSheet',
    key: 'sheet_id',
    address: (id) => `/conference-papers/${id}`,
    standsIn: ({ file_name }) => file_name !== null,
    who: said('paper | everybody | any row'),
  },
  photo: {
    table: 'hub_photo',
    kind: 'HubPhoto',
    key: 'photo_id',
    address: (id) => `/hub/photos/${id}`,
    who: said('paper | everybody | any row'),
  },
};

/** What asking for this paper comes to. */
export function paperFor({ table, standsIn, who }: OfOne, row: Row, viewer: Viewer, facts: Facts): 200 | 403 | 404 {
  if (!seen(table, row, viewer, facts) || !(standsIn?.(row, viewer, facts) ?? true)) return 404;
  return says(who, row, viewer, facts) ? 200 : 403;
}

/** Files that somebody brings: by address, who may, and of which record where it belongs to one. */
export const brought: Readonly<Record<string, { who: string; of: 'person' | 'agenda_item' | null }>> = {
  '/attachments': { who: 'who works with people', of: 'person' },
  '/conference-papers': { who: 'everybody', of: 'agenda_item' },
  '/hub/photos': { who: 'who keeps the hub', of: null },
  '/hub/imports': { who: 'who keeps the hub', of: null },
};

/** What bringing a file comes to, about this person or for this item where it is about one. */
export function takenFrom(address: string, row: Row | null, viewer: Viewer, facts: Facts): 201 | 403 | 404 {
  const { who, of } = brought[address] as (typeof brought)[string];
  if (!isOneOf(viewer, who)) return 403;
  if (!row || !of) return 201;
  if (!seen(of, row, viewer, facts)) return 404;
  return row.tenant_id === viewer.tenant ? 201 : 403;
}

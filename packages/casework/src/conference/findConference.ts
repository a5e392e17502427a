import { raw } from '@mikro-orm/core';
import { ForbiddenError } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { Conference } from './Conference.js';
import { ConferenceKind } from './ConferenceKind.js';
import { ConferenceMember } from './ConferenceMember.js';

/** What lies around a meeting: everybody who was ever asked, and the kinds of meetings of the region. */
interface Around {
  members: ConferenceMember[];
  kinds: ConferenceKind[];
}
const around = new WeakMap<Conference, Around>();

/** A part of a meeting, known by its key. */
type Part = { memberId: string } | { itemId: string } | { noteId: string } | { sheetId: string };
const tableOf = { memberId: 'conference_member', itemId: 'agenda_item', noteId: 'conference_note', sheetId: 'agenda_sheet' } as const;

const meetingOfPart = (tx: Work, part: Part): { select: string; values: unknown[] } => {
  const [[name, key]] = Object.entries(part) as [[keyof typeof tableOf, string]];
  const column = name.replace('Id', '_id');
  const select = `(select part.conference_id from ${tableOf[name]} part where part.region_id = ? and part.${column} = ?)`;
  return { select, values: [tx.asker.region, key] };
};

/** The meeting of that part, by a sub-select, so that it travels in the flight of the part itself. */
export function meetingOf(tx: Work, part: Part) {
  const { select, values } = meetingOfPart(tx, part);
  return { $eq: raw<string>(select, values) };
}

type Which = string | ReturnType<typeof meetingOf>;

/**
 * What is done to one meeting is done one after the other. Its rows hang together in both directions (a seat that is given up
 * changes the list, a list that changes is folded onto every seat and item), so that two offices which name somebody at the same
 * moment would each hold the seat that the other one waits for, and PostgreSQL would end one of them after a second.
 */
function waitForTurn(tx: Work, which: string | Part): void {
  const { select, values } = typeof which === 'string' ? { select: '?', values: [which] } : meetingOfPart(tx, which);
  const lock = 'select pg_advisory_xact_lock(hashtextextended(c.conference_id::text, 0)) from conference c';
  send(tx.em, `${lock} where c.region_id = ? and c.conference_id = ${select}`, [tx.asker.region, ...values]);
}

/**
 * What an act does with the list of members: whoever only reads it has it unmanaged, for each flush compares every managed row
 * with what it was, and a list may have hundreds.
 */
type ListIs = 'changed' | 'read';

const membersOf = (tx: Work, conferenceId: Which, list: ListIs): Promise<ConferenceMember[]> =>
  tx.em.find(
    ConferenceMember,
    { regionId: tx.asker.region, conferenceId },
    { orderBy: { createdAt: 'asc', memberId: 'asc' }, disableIdentityMap: list === 'read' },
  );
const kindsOf = (tx: Work): Promise<ConferenceKind[]> => tx.em.find(ConferenceKind, { regionId: tx.asker.region });

/** A meeting, by its key or by a part of it, with its members and kinds in the same flight: every act on it wants to know them. */
export async function findConference(tx: Work, which: string | Part, list: ListIs = 'changed'): Promise<Conference | null> {
  waitForTurn(tx, which);
  const conferenceId = typeof which === 'string' ? which : meetingOf(tx, which);
  const [conference, members, kinds] = await Promise.all([
    tx.em.findOne(Conference, { regionId: tx.asker.region, conferenceId }),
    membersOf(tx, conferenceId, list),
    kindsOf(tx),
  ]);
  if (conference) around.set(conference, { members, kinds });
  return conference;
}

/** A meeting that has just been made: nobody is on its list yet. */
export const beginList = (conference: Conference, kind: ConferenceKind): void =>
  void around.set(conference, { members: [], kinds: [kind] });

const found = (conference: Conference): Around => {
  const known = around.get(conference);
  if (!known) throw new Error('The meeting was not found by findConference.');
  return known;
};

/** The kinds that are held in this region. */
export const kindsFor = (conference: Conference): ConferenceKind[] => found(conference).kinds;

/** One of the kinds that are held in this region. */
export function kindOf(conference: Conference, code: string): ConferenceKind {
  const kind = kindsFor(conference).find((each) => each.code === code);
  if (!kind) throw new Error(`There is no kind of meeting ${code}.`);
  return kind;
}

/** Everybody who was ever asked, in the order of asking; those who were taken off the list among them. */
export const membersAskedTo = (conference: Conference): ConferenceMember[] => found(conference).members;

/** The seat of whoever acts, for the office for which they act: sitting there for another one they have none. */
export const findOwnSeat = ({ asker: { tenant, staff } }: Work, conference: Conference): ConferenceMember | undefined =>
  membersAskedTo(conference).find(({ memberTenantId, staffId, removedAt }) => memberTenantId === tenant && staffId === staff && !removedAt);

/** The seat of whoever acts in a meeting that they may know of: who has none there does nothing in it. */
export function getOwnSeat(tx: Work, conference: Conference): ConferenceMember {
  const seat = findOwnSeat(tx, conference);
  if (!seat) throw new ForbiddenError('FORBIDDEN', { action: 'attend', subject: 'Conference' });
  return seat;
}

/** How a member appears in the record: name and office. */
export const labelOf = ({ name, office }: Pick<ConferenceMember, 'name' | 'office'>): string => `${name}（${office}）`;

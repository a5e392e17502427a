import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { act, calledConference, seeBoard } from '../../../kit/conference.js';
import { given, tell } from '../../../kit/given.js';
import { textOf } from '../../../kit/pdf.js';
import { seatOf } from '../../../kit/statutory.js';
import type { TestStaff, World } from '../../../kit/world.js';

/** Who is there in every story: the city convenes, and three offices send people. */
export interface Cast {
  world: World;
  city: TestStaff;
  /** Of the city too. */
  mate: TestStaff;
  council: TestStaff;
  /** Of the council too. */
  deputy: TestStaff;
  hospital: TestStaff;
}

/** Something that has to hold at a meeting, and the meeting at which it is tried; what was found wrong, in words. */
export interface Story {
  name: string;
  play(cast: Cast): Promise<string[]>;
}

/** Nothing where it is as it should be, or how it is. */
export const differs = (says: string, found: unknown, expected: unknown): string[] =>
  isDeepStrictEqual(found, expected) ? [] : [`${says}: ${JSON.stringify(found)} where it should be ${JSON.stringify(expected)}`];

export const itemPayload = '... on ConferencePayload { itemId withheld { memberId because } }';

export const step = (who: TestStaff, meeting: string, name: string): Promise<any> =>
  act(who, name, 'StepConferenceInput', { conferenceId: meeting });

/** What somebody reads of a meeting; null where the meeting itself is closed to them. */
export async function seenBy(who: TestStaff, meeting: string) {
  const board = await seeBoard(who, meeting);
  if (!board) return null;
  return {
    titles: board.items.map((item: { title: string }) => item.title),
    pages: board.items.flatMap((item: { sheets: unknown[] }) => item.sheets).length,
    notes: board.notes.map((note: { text: string }) => note.text),
  };
}

/** A meeting of this kind to which these have said that they will come; the city too, and a guest without an account. */
export async function callWithGuest({ world, city }: Cast, kindCode: string, members: TestStaff[]) {
  const meeting = await calledConference(world, city, kindCode, members);
  const asked = { conferenceId: meeting, name: '民生 委子', office: '民生委員', part: 'GUEST' };
  const guest: string = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked)).conference.members.at(-1).id;
  await act(city, 'notePledge', 'NotePledgeInput', { memberId: guest });
  await act(city, 'acceptSeat', 'AcceptSeatInput', { memberId: await seatOf(city, meeting) });
  return { meeting, guest };
}

/** A colleague of the city who sits there too. */
export async function seatMate({ world, city, mate }: Cast, meeting: string): Promise<string> {
  const asked = { conferenceId: meeting, staffId: world.id('Staff', mate.staffId), part: 'MEMBER' };
  const seat: string = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked)).conference.members.at(-1).id;
  await act(mate, 'acceptSeat', 'AcceptSeatInput', { memberId: seat });
  return seat;
}

/** A case on the agenda, not handed out yet; on a consent that names these, or on the kind of the meeting. */
export async function bring({ world }: Cast, who: TestStaff, meeting: string, agreed: TestStaff[] | null, more: object = {}) {
  const person = await given(world).person(who);
  const consentId = agreed && (await given(world).consent(who, person, agreed, ['IDENTITY', 'CONTACT', 'RECORDS']));
  const about = { conferenceId: meeting, sort: 'CASE', title: '案件', personId: person, consentId, fieldGroups: ['IDENTITY'], ...more };
  const { itemId } = await tell(who, 'proposeItem', about, itemPayload);
  return { item: itemId as string, person, consent: consentId as string };
}

export const handOut = (who: TestStaff, itemId: string, more: object = {}): Promise<any> =>
  act(who, 'distributeItem', 'DistributeItemInput', { itemId, ...more });

export const line = (text: string, itemId?: string, more: object = {}) => ({ key: randomUUID(), itemId, kind: 'NOTE', text, ...more });
export const write = (who: TestStaff, meeting: string, ...notes: object[]): Promise<any> =>
  act(who, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });

/** The words of a paper; empty where it is refused. */
export async function wordsOn({ world }: Cast, who: TestStaff, name: 'pack' | 'minutes' | 'pledges', id: string): Promise<string> {
  const url = `/papers/conference-${name}/${id}.pdf`;
  const answer = await world.app.inject({ method: 'GET', url, cookies: Object.fromEntries(who.browser.cookies) });
  return answer.statusCode === 200 ? (await textOf(answer.rawPayload)).join('').replace(/\s/g, '') : '';
}

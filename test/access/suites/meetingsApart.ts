import { randomUUID } from 'node:crypto';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import type { TestDatabase } from '../../kit/database.js';
import { tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

interface Meeting {
  conferenceId: string;
  itemId: string;
  /** A line of its item, and one that belongs to none. */
  lines: { id: string; version: number; itemId: string | null }[];
  /** A seat there. */
  memberId: string;
}

/** A meeting in session with an item about nobody and some lines of its record; whoever convenes it keeps that. */
async function inSession(world: World, convener: TestStaff, members: TestStaff[]): Promise<Meeting> {
  const conferenceId = await calledConference(world, convener, 'case_meeting', members);
  const about = { conferenceId, sort: 'GENERAL', title: '連絡' };
  const { itemId } = await tell(convener, 'proposeItem', about, '... on ConferencePayload { itemId }');
  await act(convener, 'openConference', 'StepConferenceInput', { conferenceId });
  const notes = [itemId, null].map((each) => ({ key: randomUUID(), itemId: each, kind: 'DECISION', text: '決めたとおり' }));
  const { conference } = await act(convener, 'writeNotes', 'WriteNotesInput', { conferenceId, notes });
  if (conference.notes.length !== notes.length) throw new Error('The lines were not written.');
  return { conferenceId, itemId, lines: conference.notes, memberId: conference.members.at(-1).id };
}

/** What is said to this meeting and names a part of that one: no such thing may come to pass. */
const crossings = (here: Meeting, there: Meeting): [mutation: string, type: string, input: Record<string, unknown>][] => {
  const { conferenceId } = here;
  const line = { key: randomUUID(), kind: 'NOTE', text: '書き換えた' };
  const write = (more: object): [string, string, Record<string, unknown>] => [
    'writeNotes',
    'WriteNotesInput',
    { conferenceId, notes: [{ ...line, ...more }] },
  ];
  return [
    ...there.lines.map(({ id: noteId, version: expectedVersion, itemId }) => write({ noteId, expectedVersion, itemId })),
    write({ itemId: there.itemId }),
    write({ kind: 'HOMEWORK', memberId: there.memberId }),
    ['handOverRecord', 'HandOverRecordInput', { conferenceId, memberId: there.memberId }],
    ['removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId, memberId: there.memberId }],
  ];
};

/**
 * Whoever keeps the record of one meeting and reads that of another names parts of the other in what they do in their own.
 * Says what was taken that should have been refused, and what stands otherwise afterwards.
 */
export async function meetingsApart(database?: Promise<TestDatabase>): Promise<string[]> {
  const world = await World.open({}, [], database);
  try {
    await layKinds(world);
    const office = await world.tenant('釧路市', 'city');
    const [recorder, other] = [await world.staff(office, ['supervisor']), await world.staff(office, ['supervisor'])];
    const council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter']);
    const here = await inSession(world, recorder, [council]);
    const there = await inSession(world, other, [recorder, council]);
    const words: string[] = [];
    for (const [mutation, type, input] of crossings(here, there)) {
      const before = JSON.stringify(await seeBoard(other, there.conferenceId));
      const { __typename: came } = await act(recorder, mutation, type, input).catch(({ code }) => ({ __typename: code }));
      const said = `${mutation} in one meeting with ${Object.keys((input.notes as object[])?.[0] ?? input)} of another`;
      if (came === 'ConferencePayload') words.push(`${said} is done`);
      if (JSON.stringify(await seeBoard(other, there.conferenceId)) !== before) words.push(`${said} changes the other`);
    }
    return words;
  } finally {
    await world.close();
  }
}

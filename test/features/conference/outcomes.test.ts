import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, seeBoard } from '../../kit/conference.js';
import { tell } from '../../kit/given.js';
import { bringCase, openStatutory, type Statutory } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let at: Statutory;
let timedOut: string; // the case of which the recorder writes that there was no time
let silent: string; // the case that needed no words
let issue: string;
let next: string;

const step = (name: string, conferenceId: string) => act(at.city, name, 'StepConferenceInput', { conferenceId });
const settle = (who: TestStaff, itemId: string, outcome: string | null, more: object = {}) =>
  act(who, 'settleItem', 'SettleItemInput', { itemId, outcome, ...more });
const write = (itemId: string, text: string) =>
  act(at.city, 'writeNotes', 'WriteNotesInput', {
    conferenceId: at.meeting,
    notes: [{ key: randomUUID(), itemId, kind: 'NOTE', text }],
  });

const look = async (who: TestStaff, id: string): Promise<any> => {
  const query = `query ($id: ID!) { conference(id: $id) { leftBefore { id } items { id title state outcome mayBringTo } } }`;
  return (await who.ask(query, { id })).data.conference;
};
const itemOf = async (who: TestStaff, item: string): Promise<any> =>
  (await look(who, at.meeting)).items.find(({ id }: { id: string }) => id === item);

beforeAll(async () => {
  at = await openStatutory();
  await act(at.city, 'changeConference', 'ChangeConferenceInput', { conferenceId: at.meeting, recurrence: 'FREQ=WEEKLY' });
  ({ item: timedOut } = await bringCase(at.world, at.council, at.meeting, { title: '時間切れの案件' }));
  ({ item: silent } = await bringCase(at.world, at.council, at.meeting, { title: '言葉の要らなかった案件' }));
  const brought = { conferenceId: at.meeting, sort: 'ISSUE', title: '冬の足' };
  ({ itemId: issue } = await tell(at.city, 'proposeItem', brought, '... on ConferencePayload { itemId }'));
});
afterAll(() => at.world.close());

describe('次回へ', () => {
  it('is said while the meeting goes on, and not before', async () => {
    expect(await settle(at.city, timedOut, 'TO_NEXT')).toMatchObject({ code: 'CONFERENCE_STATE' });
    await step('openConference', at.meeting);
    for (const who of [at.council, at.hospital]) await act(who, 'attendConference', 'AttendConferenceInput', { conferenceId: at.meeting });
    expect(await settle(at.city, timedOut, 'TO_NEXT')).toMatchObject({ itemId: timedOut });
    for (const who of [at.city, at.council, at.hospital]) expect((await itemOf(who, timedOut)).outcome).toBe('TO_NEXT');
  });

  it('is said by whoever keeps the record or may close the meeting, and by nobody else', async () => {
    expect(await settle(at.hospital, silent, 'TO_NEXT')).toMatchObject({ code: 'NOT_THE_RECORDER' });
    await expect(settle(at.stranger, silent, 'TO_NEXT')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const seat = (await seeBoard(at.hospital, at.meeting)).members.find((each: any) => each.myself).id;
    const hand = (memberId: string | null) => act(at.city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: at.meeting, memberId });
    await hand(seat);
    expect(await settle(at.hospital, silent, 'TO_NEXT')).toMatchObject({ itemId: silent });
    // The office that closes it does not keep the record now.
    expect(await settle(at.city, silent, 'DISCUSSED')).toMatchObject({ itemId: silent });
    await act(at.hospital, 'handOverRecord', 'HandOverRecordInput', {
      conferenceId: at.meeting,
      memberId: (await seeBoard(at.city, at.meeting)).members.find((each: any) => each.myself).id,
    });
  });

  it('is taken back, and over an older state of the item it is not said', async () => {
    await settle(at.city, issue, 'TO_NEXT');
    expect(await settle(at.city, issue, 'DISCUSSED', { expectedVersion: 1 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    await settle(at.city, issue, null);
    expect((await itemOf(at.city, issue)).outcome).toBeNull();
    await settle(at.city, issue, 'TO_NEXT');
  });

  it('leaves open what has lines, and closes what has none', async () => {
    for (const item of [timedOut, issue]) await write(item, '時間切れ、次回へ');
    await step('endConference', at.meeting);
    expect((await look(at.council, at.meeting)).items.map(({ title, state }: any) => [title, state])).toEqual([
      ['時間切れの案件', 'DISTRIBUTED'],
      ['言葉の要らなかった案件', 'DISCUSSED'],
      ['冬の足', 'PROPOSED'],
    ]);
    expect(await settle(at.city, silent, null)).toMatchObject({ code: 'CONFERENCE_STATE' });
  });

  it('carries it to the next meeting, and its lines stay where they were written', async () => {
    const planned = await tell(
      at.city,
      'planNextConference',
      { conferenceId: at.meeting },
      '... on ConferencePayload { conference { id } }',
    );
    next = planned.conference.id;
    expect(await look(at.council, next)).toMatchObject({ leftBefore: [{ id: timedOut }], items: [{ title: '冬の足', outcome: null }] });
    expect((await itemOf(at.council, timedOut)).mayBringTo).toBe(next);
    const lines = (await seeBoard(at.council, at.meeting)).notes.map(({ itemId, text }: any) => [itemId, text]);
    expect(lines).toEqual([
      [timedOut, '時間切れ、次回へ'],
      [issue, '時間切れ、次回へ'],
    ]);
    expect((await seeBoard(at.council, next)).notes).toEqual([]);
  });
});

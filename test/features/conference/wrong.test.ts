import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, seeBoard } from '../../kit/conference.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
beforeAll(async () => {
  laid = await openStatutory();
  await act(laid.city, 'openConference', 'StepConferenceInput', { conferenceId: laid.meeting });
  for (const who of [laid.council, laid.hospital])
    await act(who, 'attendConference', 'AttendConferenceInput', { conferenceId: laid.meeting });
});
afterAll(() => laid.world.close());

const line = (text: string, itemId?: string) => ({ key: randomUUID(), itemId, kind: 'NOTE', text });
const write = (who: TestStaff, ...notes: object[]) => act(who, 'writeNotes', 'WriteNotesInput', { conferenceId: laid.meeting, notes });
const texts = async (who: TestStaff): Promise<string[]> =>
  (await seeBoard(who, laid.meeting)).notes.map((note: { text: string }) => note.text);
const hand = (who: TestStaff, memberId?: string) =>
  act(who, 'handOverRecord', 'HandOverRecordInput', { conferenceId: laid.meeting, memberId });
const step = (who: TestStaff, name: string) => act(who, name, 'StepConferenceInput', { conferenceId: laid.meeting });
const settled = (all: Promise<unknown>[]) => Promise.all(all.map((each) => each.catch((error: unknown) => error)));

describe('Two recorders at once', () => {
  it('are one: whoever lost the record keeps what was typed, and it goes in once they have it again', async () => {
    const { city, council, meeting } = laid;
    await hand(city, await seatOf(council, meeting));
    const kept = line('切れているあいだに打った行');
    expect(await write(city, kept)).toMatchObject({ code: 'NOT_THE_RECORDER', title: expect.stringContaining('厚岸 海') });
    expect(await texts(city)).toEqual([]);
    await hand(city); // the secretary takes it back
    await write(city, kept);
    await write(city, kept); // sent again after a lost answer
    expect(await texts(council)).toEqual(['切れているあいだに打った行']);
  });

  it('who both take it at the same moment leave it with one of them, and only that one writes', async () => {
    const { city, council, meeting } = laid;
    const seats = [await seatOf(city, meeting), await seatOf(council, meeting)];
    await settled(seats.map((memberId) => hand(city, memberId)));
    const holders = [];
    for (const who of [city, council]) if ((await seeBoard(who, meeting)).recordingMyself) holders.push(who);
    expect(holders).toHaveLength(1);
    if (holders[0] !== city) await hand(city);
  });

  it('who write from two screens of the same person leave both lines, in some order', async () => {
    const { city } = laid;
    await settled(['左の画面', '右の画面'].map((text) => write(city, line(text))));
    expect(await texts(city)).toEqual(expect.arrayContaining(['左の画面', '右の画面']));
  });
});

describe('A case that is deleted from the agenda', () => {
  it('by the convener, though another office brought it: its papers are gone, what was said stays with those who heard it', async () => {
    const { world, city, council, meeting } = laid;
    const { item } = await bringCase(world, council, meeting);
    await write(city, line('ここまで話した', item));
    expect((await seeBoard(city, meeting)).items.find((each: { id: string }) => each.id === item).sheets).toHaveLength(1);
    await act(city, 'strikeItem', 'StrikeItemInput', { itemId: item, reason: '別の会議で扱う' });
    for (const who of [city, council]) {
      const struck = (await seeBoard(who, meeting)).items.find((each: { id: string }) => each.id === item);
      expect(struck).toMatchObject({ state: 'STRUCK', struckReason: '別の会議で扱う', sheets: [] });
      expect(await texts(who)).toContain('ここまで話した');
    }
    expect(await write(city, line('もう一言', item))).toMatchObject({ code: 'ITEM_STRUCK' });
    expect(await act(council, 'strikeItem', 'StrikeItemInput', { itemId: item, reason: '二度目' })).toMatchObject({ code: 'ITEM_STRUCK' });
    expect(await act(council, 'distributeItem', 'DistributeItemInput', { itemId: item })).toMatchObject({ code: 'ITEM_STRUCK' });
  });

  it('for a reason that does not name the person, be it by who brought it or by who knows the name from the papers', async () => {
    const { world, city, council, meeting } = laid;
    const { item, person } = await bringCase(world, council, meeting);
    const { data } = await council.ask('query ($id: ID!) { person(id: $id) { identity { familyName } } }', { id: person });
    const strike = (who: TestStaff, reason: string) => act(who, 'strikeItem', 'StrikeItemInput', { itemId: item, reason });
    for (const who of [council, city])
      expect(await strike(who, `${data.person.identity.familyName}さんが望まないため`)).toMatchObject({
        fields: [{ field: 'reason', code: 'NAMES_A_PERSON' }],
      });
    expect(await strike(city, '本人が望まないため')).not.toHaveProperty('fields');
  });

  it('only by whoever brought it, or the convener', async () => {
    const { world, city, council, hospital, meeting } = laid;
    const { item } = await bringCase(world, city, meeting);
    const strike = (who: TestStaff) => act(who, 'strikeItem', 'StrikeItemInput', { itemId: item, reason: 'なし' });
    for (const who of [council, hospital]) await expect(strike(who)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('A record of what one was not told', () => {
  it('is not kept by whoever does not hear it, be it the recorder', async () => {
    const { world, city, council, meeting } = laid;
    const without = [await seatOf(city, meeting)];
    const { item } = await bringCase(world, council, meeting, { without });
    // The title is hidden: for the recorder there is no such item, and so nothing to write to.
    expect(await write(city, line('聞いていない', item))).toMatchObject({ fields: [{ field: 'itemId', code: 'UNKNOWN_CODE' }] });
    await world.database.see.query(
      `update agenda_item i set people = c.people, roster = c.people, title_hidden = false from conference c where c.conference_id = i.conference_id and i.people <> '{}'
       and i.item_id = (select max(item_id::text)::uuid from agenda_item)`,
    );
    expect(await write(city, line('聞いていない', item))).toMatchObject({ code: 'ITEM_NOT_HEARD' });
  });
});

describe('Homework of a case', () => {
  it('goes to nobody who does not hear the case, neither at first nor when the line is put right', async () => {
    const { world, city, council, hospital, meeting } = laid;
    const [told, untold] = [await seatOf(council, meeting), await seatOf(hospital, meeting)];
    const { item } = await bringCase(world, city, meeting, { title: '一部の人の案件', without: [untold] });
    const tasks = async (): Promise<number> =>
      (await hospital.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { id } } } }')).data.tasks.edges.length;
    const before = await tasks();
    const homework = { ...line('訪ねる日を決める', item), kind: 'HOMEWORK' };
    const refused = { code: 'ASSIGNEE_NOT_TOLD', title: expect.stringContaining('星 浦子') };
    expect(await write(city, { ...homework, memberId: untold })).toMatchObject(refused);
    expect(await texts(city)).not.toContain('訪ねる日を決める');
    await write(city, { ...homework, memberId: told });
    const [given] = (await seeBoard(city, meeting)).notes.filter(({ text }: { text: string }) => text === '訪ねる日を決める');
    const over = { ...homework, key: randomUUID(), noteId: given.id, expectedVersion: given.version };
    expect(await write(city, { ...over, memberId: untold })).toMatchObject(refused);
    expect((await seeBoard(council, meeting)).notes.find(({ id }: { id: string }) => id === given.id).assignee).toContain('厚岸 海');
    expect(await tasks()).toBe(before);
    // Of what is about nobody everybody hears.
    await write(city, { ...line('名簿を送る'), kind: 'HOMEWORK', memberId: untold });
    expect(await tasks()).toBe(before + 1);
  });
});

describe('A member who is removed in the middle', () => {
  it('neither reads nor writes with the next request, and their homework goes on', async () => {
    const { city, hospital, meeting } = laid;
    const memberId = await seatOf(hospital, meeting);
    await write(city, { ...line('送迎を探す'), kind: 'HOMEWORK', memberId });
    await hand(city, memberId);
    const off = { conferenceId: meeting, memberId };
    expect(await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', off)).toMatchObject({ code: 'RECORDER_STAYS' });
    await hand(city);
    await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', off);
    expect(await seeBoard(hospital, meeting)).toBeNull();
    await expect(write(hospital, line('まだいる'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(act(hospital, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const { data } = await hospital.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { title } } } }');
    expect(data.tasks.edges).toContainEqual({ node: { title: expect.stringContaining('送迎を探す') } });
  });

  it('while a line is written reads that line or is gone, and never both', async () => {
    const { world, city, council, meeting } = laid;
    const { item } = await bringCase(world, city, meeting, { title: '競争' });
    const off = { conferenceId: meeting, memberId: await seatOf(council, meeting) };
    await settled([write(city, line('すれ違いの行', item)), act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', off)]);
    expect(await seeBoard(council, meeting)).toBeNull();
    const { rows } = await world.database.see.query('select from conference_note where people ? named_as($1, $2)', [
      council.tenantId,
      council.staffId,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('An approval by an author', () => {
  it('is refused to whoever sent the minutes round, kept the record at the end, or wrote any line of it', async () => {
    const { world, city, mate, meeting } = laid;
    const seated = await act(city, 'addConferenceMember', 'AddConferenceMemberInput', {
      conferenceId: meeting,
      staffId: world.id('Staff', mate.staffId),
      part: 'MEMBER',
    });
    const memberId = seated.conference.members.at(-1).id;
    await act(mate, 'acceptSeat', 'AcceptSeatInput', { memberId });
    await act(mate, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
    await hand(city, memberId);
    await write(mate, line('一行だけ書いた'));
    await hand(city);
    await step(city, 'endConference');
    expect(await step(city, 'endConference')).toMatchObject({ code: 'CONFERENCE_STATE' });
    await write(city, line('終わってから直す')); // until the minutes go round
    await step(city, 'circulateMinutes');
    expect(await write(city, line('回ってからは直せない'))).toMatchObject({ code: 'CONFERENCE_STATE' });
    for (const who of [city, mate]) expect(await step(who, 'approveMinutes')).toMatchObject({ code: 'AUTHOR_CANNOT_APPROVE' });
    const third = await world.staff(city.tenantId, ['supervisor']);
    await step(third, 'examineMinutes');
    expect((await step(third, 'approveMinutes')).conference.state).toBe('APPROVED');
  });
});

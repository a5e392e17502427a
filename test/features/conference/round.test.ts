import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { given as givenIn, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let given: ReturnType<typeof givenIn>;
let city: TestStaff; // convenes
let second: TestStaff; // of the same office, approves
let council: TestStaff;
let partner: TestStaff;
let stranger: TestStaff; // of the council, without a seat

beforeAll(async () => {
  world = await World.open();
  given = givenIn(world);
  await layKinds(world);
  const cityId = await world.tenant('釧路市', 'city');
  const councilId = await world.tenant('厚岸町社協', 'council');
  city = await world.staff(cityId, ['supervisor'], { name: '市川 一' });
  second = await world.staff(cityId, ['supervisor'], { name: '市川 二' });
  council = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 海' });
  stranger = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 山' });
  partner = await world.staff(await world.tenant('音別ふき蕗団', 'partner'), ['partner_coordinator'], { name: '音別 蕗' });
});
afterAll(() => world.close());

const titles = (board: any) => board.items.map((item: { title: string }) => item.title);

describe('A 支援調整会議', () => {
  let meeting: string;
  let person: string;
  let consent: string;
  let item: string;

  it('is called, and the offices name who comes', async () => {
    meeting = await calledConference(world, city, 'coordination', [council, partner]);
    const board = await seeBoard(council, meeting);
    expect(board.state).toBe('CALLED');
    expect(board.members.map((each: { answer: string }) => each.answer)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
  });

  it('is found by its kind', async () => {
    const ofKind = 'query ($kind: String) { conferences(first: 10, kindCode: $kind) { edges { node { id ownAnswer } } } }';
    const found = async (kind: string) => (await council.ask(ofKind, { kind })).data.conferences.edges;
    expect(await found('coordination')).toEqual([{ node: { id: meeting, ownAnswer: 'ACCEPTED' } }]);
    expect(await found('plenary')).toEqual([]);
  });

  it('is unknown to colleagues without a seat only as far as it is about people', async () => {
    expect((await seeBoard(stranger, meeting)).items).toEqual([]);
  });

  it('takes a case only with the consent of the person, and says the way out', async () => {
    person = await given.person(city);
    const proposal = { conferenceId: meeting, sort: 'CASE', title: '案件1', personId: person, fieldGroups: ['IDENTITY', 'HEALTH'] };
    const refused = await tell(city, 'proposeItem', proposal, '... on ConferencePayload { itemId }');
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'ITEM_NEEDS_CONSENT' });
    consent = await given.consent(city, person, [council], ['IDENTITY', 'HEALTH']);
    const named = await tell(city, 'proposeItem', { ...proposal, title: '試験さんのこと', consentId: consent }, '');
    expect(named.fields).toEqual([{ field: 'title', code: 'NAMES_A_PERSON' }]);
    ({ itemId: item } = await tell(city, 'proposeItem', { ...proposal, consentId: consent }, '... on ConferencePayload { itemId }'));
    expect(item).toBeTruthy();
    expect(titles(await seeBoard(council, meeting))).toEqual(['案件1']);
    expect((await seeBoard(council, meeting)).items[0].sheets).toEqual([]);
  });

  it('hands the papers to those whom the consent names, and says who got none', async () => {
    const { withheld, conference } = await act(city, 'distributeItem', 'DistributeItemInput', { itemId: item });
    expect(withheld).toEqual([{ memberId: conference.members[2].id, because: 'OUTSIDE_CONSENT' }]);
    const [told] = (await seeBoard(council, meeting)).items;
    expect(told.sheets.map((sheet: { fieldGroup: string }) => sheet.fieldGroup)).toEqual(['IDENTITY', 'HEALTH']);
    expect(told.sheets[0].lines[0]).toContain('試験 花子');
    expect(told.sheets[0].names).toEqual(expect.arrayContaining(['試験', '花子']));
    expect(told.personId).toBeNull();
    expect((await seeBoard(partner, meeting)).items[0].sheets).toEqual([]);
    expect((await seeBoard(stranger, meeting)).items).toEqual([]);
  });

  it('opens nothing of the person outside the meeting', async () => {
    const { data } = await council.ask('query ($id: ID!) { person(id: $id) { number } }', { id: person });
    expect(data?.person ?? null).toBeNull();
  });

  it('keeps a record that only its recorder writes, and homework becomes a task of the office concerned', async () => {
    await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
    await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
    const notes = [{ key: randomUUID(), itemId: item, kind: 'DECISION', text: '見学を11月中に' }];
    const refused = await act(council, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    expect(refused).toMatchObject({ code: 'NOT_THE_RECORDER' });
    const { conference } = await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    const seat = conference.members[1].id;
    const homework = { key: randomUUID(), itemId: item, kind: 'HOMEWORK', text: '見学先に電話する', memberId: seat, dueOn: '2099-11-30' };
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes: [homework, homework] });
    const seen = (await seeBoard(council, meeting)).notes;
    expect(seen.map((note: { text: string }) => note.text)).toEqual(['見学を11月中に', '見学先に電話する']);
    expect((await seeBoard(partner, meeting)).notes).toEqual([]);
    const { data } = await council.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { id title dueOn conference { id } } } } }');
    const title = '第1回 定例の会議 の宿題（内容は会議で）';
    expect(data.tasks.edges).toMatchObject([{ node: { title, dueOn: '2099-11-30', conference: { id: meeting } } }]);
    await tell(
      council,
      'finishTask',
      { idempotencyKey: undefined, taskId: data.tasks.edges[0].node.id },
      '... on TaskPayload { task { id } }',
    );
    expect((await seeBoard(city, meeting)).notes[1].doneAt).not.toBeNull();
  });

  it('sets a line beside another where two wrote at once, and overwrites nothing', async () => {
    const [first] = (await seeBoard(city, meeting)).notes;
    const change = (text: string) => ({ noteId: first.id, expectedVersion: first.version, itemId: item, kind: 'DECISION', text });
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes: [change('見学を12月に')] });
    const { written } = await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes: [change('見学はしない')] });
    expect(written[0].beside).toBe(true);
    const { notes } = await seeBoard(council, meeting);
    expect(notes.find((note: { beside: boolean }) => note.beside).besideNoteId).toBe(first.id);
    const texts = notes.map((note: { text: string }) => note.text);
    expect(texts).toEqual(expect.arrayContaining(['見学を12月に', '見学はしない']));
  });

  it('hands the record over', async () => {
    const { members } = await seeBoard(city, meeting);
    await act(city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: meeting, memberId: members[1].id });
    expect((await seeBoard(council, meeting)).recordingMyself).toBe(true);
    const notes = [{ key: randomUUID(), kind: 'NOTE', text: '次回は12月' }];
    await act(council, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    expect((await seeBoard(partner, meeting)).notes.map((note: { text: string }) => note.text)).toEqual(['次回は12月']);
  });

  it('shows nothing more once the person has taken the consent back, in the middle of the meeting', async () => {
    await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    const seen = await seeBoard(council, meeting);
    expect(seen.items[0]).toMatchObject({ state: 'STRUCK', struckReason: '本人の同意が撤回されました', sheets: [] });
    expect(seen.notes.map((note: { text: string }) => note.text)).toEqual(['次回は12月']);
  });

  it('closes the room to a member who is taken off the list', async () => {
    const { members } = await seeBoard(city, meeting);
    await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: meeting, memberId: members[2].id });
    expect(await seeBoard(partner, meeting)).toBeNull();
  });

  it('has its minutes confirmed anew once they were written on: what was confirmed before is not what they now say', async () => {
    const step = (name: string) => act(city, name, 'StepConferenceInput', { conferenceId: meeting });
    const own = async () => (await seeBoard(council, meeting)).members.find((each: { myself: boolean }) => each.myself);
    await step('endConference');
    await step('circulateMinutes');
    await act(council, 'confirmMinutes', 'ConfirmMinutesInput', { memberId: (await own()).id, remark: null });
    expect((await own()).confirmedAt).not.toBeNull();
    await step('reviseMinutes');
    expect((await own()).confirmedAt).toBeNull();
    const notes = [{ key: randomUUID(), kind: 'NOTE', text: '確認のあとで書き足した行' }];
    await act(city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: meeting });
    expect(await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes })).not.toHaveProperty('code');
    await step('circulateMinutes');
    expect((await own()).confirmedAt).toBeNull();
    await step('reviseMinutes');
  });

  it('has its minutes confirmed by the members and approved by a second person', async () => {
    await act(city, 'circulateMinutes', 'StepConferenceInput', { conferenceId: meeting });
    const own = (await seeBoard(council, meeting)).members.find((each: { myself: boolean }) => each.myself);
    await act(council, 'confirmMinutes', 'ConfirmMinutesInput', { memberId: own.id, remark: null });
    const refused = await act(city, 'approveMinutes', 'StepConferenceInput', { conferenceId: meeting });
    expect(refused).toMatchObject({ code: 'AUTHOR_CANNOT_APPROVE' });
    await act(second, 'examineMinutes', 'StepConferenceInput', { conferenceId: meeting });
    const approved = await act(second, 'approveMinutes', 'StepConferenceInput', { conferenceId: meeting });
    expect(approved.conference.state).toBe('APPROVED');
  });
});

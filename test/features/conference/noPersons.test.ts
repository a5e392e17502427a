import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let body: TestStaff; // convenes
beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  body = await world.staff(await world.tenant('くらしごと', 'support_body'), ['chief_consultation_supporter'], { name: '相談 一' });
});
afterAll(() => world.close());

const payload = '... on ConferencePayload { itemId }';
const code = (answer: { code?: string }): string => answer.code ?? 'taken';

describe('A meeting in which no person may be discussed', () => {
  it('takes no issue and no page that names somebody, unless whoever brings it has read it again', async () => {
    const plenary = await calledConference(world, body, 'plenary', [city]);
    await given(world).person(body, { familyName: '鵲田', familyKana: 'カササギダ' });
    const issue = { conferenceId: plenary, sort: 'ISSUE', title: '10月20日の雪と釧路市の足', purpose: '道が開くまで' };
    for (const words of [{ title: '鵲田の家の雪' }, { purpose: '山根さんの家の前の雪' }])
      expect(await tell(body, 'proposeItem', { ...issue, ...words }, payload)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    const brought = await tell(body, 'proposeItem', issue, payload);
    expect(code(brought)).toBe('taken');
    const named = { ...issue, title: '山根さんの作業場', anonymityConfirmed: true };
    expect(code(await tell(body, 'proposeItem', named, payload))).toBe('taken');
    expect(await tell(body, 'changeItem', { idempotencyKey: undefined, itemId: brought.itemId, title: '鵲田の雪' }, payload)).toMatchObject(
      {
        code: 'NOT_ANONYMOUS',
      },
    );
    const page = { itemId: brought.itemId, title: '除雪', text: '鵲田の家まで' };
    expect(await tell(body, 'addPaper', page, payload)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect(code(await tell(body, 'addPaper', { ...page, anonymityConfirmed: true }, payload))).toBe('taken');
  });

  it('takes no line, new or put right, and no opinion that names somebody, unless whoever gives it has read it again', async () => {
    const plenary = await calledConference(world, body, 'plenary', [city]);
    await given(world).person(body, { familyName: '鵲沼', familyKana: 'カササギヌマ' });
    const { itemId } = await tell(body, 'proposeItem', { conferenceId: plenary, sort: 'ISSUE', title: '冬の足' }, payload);
    await act(body, 'openConference', 'StepConferenceInput', { conferenceId: plenary });
    const write = (...notes: object[]) =>
      act(body, 'writeNotes', 'WriteNotesInput', {
        conferenceId: plenary,
        notes: notes.map((note) => ({ kind: 'NOTE', itemId, ...note })),
      });
    const lines = async (): Promise<{ id: string; version: number; text: string }[]> => (await seeBoard(body, plenary)).notes;

    for (const text of ['鵲沼の家まで送る', '山根さんの作業場', 'カササギヌマ'])
      for (const place of [{}, { itemId: null }]) expect(await write({ text, ...place })).toMatchObject({ code: 'NOT_ANONYMOUS' });
    // One that names somebody keeps its neighbours back too: each is sent by itself then.
    expect(await write({ text: '道が狭い' }, { text: '鵲沼の家' })).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect(await lines()).toEqual([]);
    const key = randomUUID();
    const read = { key, text: '鵲沼商店の前', anonymityConfirmed: true };
    expect((await write({ text: '10月20日に釧路市で' }, { text: '市川委員から報告' }, read)).written).toHaveLength(3);
    // Sent twice, or with other marks only, it needs no word more.
    expect((await write({ ...read, anonymityConfirmed: false })).written).toHaveLength(1);
    const line = (await lines()).find(({ text }) => text === '鵲沼商店の前');
    const change = { noteId: line?.id, expectedVersion: line?.version };
    expect((await write({ ...change, text: '鵲沼商店の前', kind: 'DECISION' })).written).toHaveLength(1);
    expect(await write({ noteId: line?.id, expectedVersion: (line?.version ?? 0) + 1, text: '鵲沼さんの前' })).toMatchObject({
      code: 'NOT_ANONYMOUS',
    });

    const asked = await calledConference(world, body, 'plenary', [city]);
    const { members } = await seeBoard(city, asked);
    const seat = { memberId: members.find(({ myself }: { myself: boolean }) => myself).id };
    const decline = (more: object) => act(city, 'declineSeat', 'DeclineSeatInput', { ...seat, ...more });
    expect(await decline({ opinion: '山根さんのことを' })).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect(await decline({ opinion: '山根さんの道のことを', anonymityConfirmed: true })).toMatchObject({ conference: { id: asked } });
  });

  it('is one of its kind: where persons are discussed, lines name them', async () => {
    const meeting = await calledConference(world, body, 'coordination', [city]);
    await act(body, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
    const notes = [{ kind: 'NOTE', text: '山根さんから電話があった' }];
    expect((await act(body, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes })).written).toHaveLength(1);
  });
});

describe('The name of a meeting, and where it is, of whatever kind', () => {
  const [meeting, soon] = ['... on ConferencePayload { conference { id title place } }', Date.now() + 86_400_000];
  const asked = {
    kindCode: 'coordination',
    title: '11月の支援調整会議（釧路市）',
    startsAt: new Date(soon).toISOString(),
    endsAt: new Date(soon + 7_200_000).toISOString(),
  };

  it('names nobody, for those who sit there for another case read it too, unless whoever plans it has read it again', async () => {
    await given(world).person(body, { familyName: '鵲川', familyKana: 'カササギガワ' });
    for (const words of [{ title: '鵲川の住まいの会議' }, { place: '山根さん宅' }])
      expect(await tell(body, 'planConference', { ...asked, ...words }, meeting)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    const read = { ...asked, place: '山根ビル', anonymityConfirmed: true };
    expect(await tell(body, 'planConference', read, meeting)).toMatchObject({ conference: { place: '山根ビル' } });
    // What only another office knows is told to nobody by the question.
    expect(await tell(city, 'planConference', { ...asked, title: '鵲川の会議' }, meeting)).not.toMatchObject({ code: 'NOT_ANONYMOUS' });
  });

  it('is not asked about again when another day is chosen', async () => {
    const place = '山根さん宅';
    const { conference } = await tell(body, 'planConference', { ...asked, place, anonymityConfirmed: true }, meeting);
    const change = (input: object) => act(body, 'changeConference', 'ChangeConferenceInput', { conferenceId: conference.id, ...input });
    const later = { startsAt: new Date(soon + 1_800_000).toISOString() };
    expect(await change({ ...later, title: conference.title, place })).toMatchObject({ conference: { id: conference.id } });
    expect(await change({ title: '鵲川の会議' })).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect(await change({ title: '鵲川の会議', anonymityConfirmed: true })).toMatchObject({ conference: { id: conference.id } });
  });
});

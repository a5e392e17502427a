import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fireConferenceTimer, systemDesk } from '@tsunagi/casework';
import { kushiro } from '@tsunagi/region';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
import { given as givenIn, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let given: ReturnType<typeof givenIn>;
let city: TestStaff;
let body: TestStaff;
let council: TestStaff;
let person: string;

beforeAll(async () => {
  world = await World.open();
  given = givenIn(world);
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  body = await world.staff(await world.tenant('くらしごと', 'support_body'), ['chief_consultation_supporter'], { name: '相談 一' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
  person = await given.person(body);
});
afterAll(() => world.close());

const itemId = '... on ConferencePayload { itemId }';
const code = (answer: any): string => answer.code ?? 'taken';
const caseAt = (meeting: string, more: object = {}) => ({
  conferenceId: meeting,
  sort: 'CASE',
  title: '案件1',
  personId: person,
  fieldGroups: ['IDENTITY'],
  ...more,
});

/** What the law of each kind says to a case without consent, and to an anonymised study, in the words of the refusal. */
const becomes: Record<string, [ofCase: string, ofStudy: string]> = {
  support_9: ['taken', 'taken'],
  coordination: ['ITEM_NEEDS_CONSENT', 'taken'],
  support_106_6: ['taken', 'taken'],
  multilayer: ['ITEM_NEEDS_CONSENT', 'taken'],
  coordination_27_3: ['ITEM_NEEDS_CONSENT', 'taken'],
  case_meeting: ['ITEM_NEEDS_CONSENT', 'taken'],
  case_study: ['ANONYMOUS_ONLY', 'taken'],
  working_group: ['ANONYMOUS_ONLY', 'taken'],
  plenary: ['NO_PERSONS_HERE', 'NO_PERSONS_HERE'],
  city_network: ['NO_PERSONS_HERE', 'NO_PERSONS_HERE'],
  regional_council: ['NO_PERSONS_HERE', 'NO_PERSONS_HERE'],
  review_committee: ['NO_PERSONS_HERE', 'NO_PERSONS_HERE'],
};

describe('The twelve kinds', () => {
  it('are all of them data with a source, a date, and what is still to be confirmed', async () => {
    const { data } = await city.ask('{ conferenceKinds { code source sourceOn toConfirm mayConvene } }');
    expect(data.conferenceKinds.map((kind: { code: string }) => kind.code)).toEqual(Object.keys(becomes));
    for (const kind of data.conferenceKinds)
      expect(kind).toMatchObject({ source: expect.any(String), sourceOn: expect.stringMatching(/^\d{4}-/) });
    expect(data.conferenceKinds.filter((kind: { toConfirm: boolean }) => kind.toConfirm)).toHaveLength(7);
  });

  it.each(kushiro.conferenceKinds.map((kind) => kind.code))(
    '%s says what becomes of a case without consent, and of a study',
    async (kind) => {
      const meeting = await calledConference(world, city, kind, [body]);
      const study = { conferenceId: meeting, sort: 'STUDY', title: '孤立した若者の事例' };
      const answers = [];
      for (const item of [caseAt(meeting), study]) answers.push(code(await tell(body, 'proposeItem', item, itemId)));
      expect(answers).toEqual(becomes[kind]);
    },
  );

  it('are called by whom the law names', async () => {
    const meeting = { title: '支援会議', startsAt: '2099-01-10T10:00:00+09:00', endsAt: '2099-01-10T12:00:00+09:00' };
    const refused = await tell(body, 'planConference', { ...meeting, kindCode: 'support_9' }, '');
    expect(refused).toMatchObject({ code: 'NOT_THE_CONVENER', __typename: 'Conflict' });
  });
});

describe('A 支援会議 under the statute, inside a 支援調整会議', () => {
  let meeting: string;
  let item: string;

  beforeAll(async () => {
    meeting = await calledConference(world, city, 'coordination', [body, council]);
    ({ itemId: item } = await tell(body, 'proposeItem', caseAt(meeting, { kindCode: 'support_9' }), itemId));
  });

  it('hides even its title from those who do not hear it', async () => {
    expect((await seeBoard(body, meeting)).items).toHaveLength(1);
    expect((await seeBoard(council, meeting)).items).toEqual([]);
    expect((await seeBoard(city, meeting)).items).toEqual([]);
  });

  it('is told to members who have pledged, one by one, and to nobody for whom nothing was meant', async () => {
    const { members } = await seeBoard(body, meeting);
    await act(city, 'acceptSeat', 'AcceptSeatInput', { memberId: members[0].id });
    const exceptions = [{ memberId: members[2].id, fieldGroups: [], nothing: true }];
    const { withheld } = await act(body, 'distributeItem', 'DistributeItemInput', { itemId: item, exceptions });
    expect(withheld).toEqual([{ memberId: members[2].id, because: 'LEFT_OUT' }]);
    expect((await seeBoard(city, meeting)).items[0].sheets[0].lines[0]).toContain('試験 花子');
    expect((await seeBoard(council, meeting)).items).toEqual([]);
  });

  it('stands in the timeline of the person for those to whom it was told, and for no colleague', async () => {
    const colleague = await world.staff(body.tenantId, ['consultation_supporter']);
    const linesOf = async (who: TestStaff) => {
      const query = `query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { timeline(first: 20, kinds: [CONFERENCE]) { edges { node { kind text by } } } } }`;
      const { data } = await who.ask(query, { id: person });
      return data.person.timeline.edges.map(({ node }: { node: { text: string } }) => node.text);
    };
    expect(await linesOf(body)).toContain('案件1');
    expect(await linesOf(colleague)).toEqual([]);
  });

  it('leaves the meeting only with the consent of the person, line by line', async () => {
    await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
    const notes = [{ itemId: item, kind: 'NOTE', text: '夜は不安が強い' }];
    const { written } = await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    const records =
      'query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { cases { id } records(first: 5) { edges { node { text } } } } }';
    const { data } = await body.ask(records, { id: person });
    expect(data.person.records.edges).toEqual([]);
    const consent = await given.consent(body, person, [council], ['RECORDS']);
    const carry = { noteId: written[0].id, caseId: data.person.cases[0].id, consentId: consent };
    await tell(body, 'carryOutNote', { ...carry, toTenantIds: [world.id('Tenant', council.tenantId)] }, itemId);
    const heard = 'query ($id: ID!) { person(id: $id) { records(first: 5) { edges { node { text } } } } }';
    const { data: seen } = await council.ask(heard, { id: person });
    expect(seen.person.records.edges).toEqual([{ node: { text: '夜は不安が強い' } }]);
    expect((await seeBoard(council, meeting)).notes).toEqual([]);
    // Once is enough, and whoever reads the minutes sees on which day it was.
    const days = 'query ($id: ID!) { conference(id: $id) { notes { carriedOn } } }';
    expect((await body.ask(days, { id: meeting })).data.conference.notes).toEqual([{ carriedOn: expect.any(String) }]);
    expect(await tell(body, 'carryOutNote', { ...carry, toTenantIds: [] }, itemId)).toMatchObject({ code: 'NOTE_ALREADY_CARRIED' });
  });
});

describe('The statute inside a meeting of another kind', () => {
  it('binds only where the convening office may call a meeting under it', async () => {
    const kinds = 'query ($id: ID!) { conference(id: $id) { kindsForItems { code } } }';
    const lead = await world.staff(council.tenantId, ['supervisor']);
    const offered = async (meeting: string) => (await body.ask(kinds, { id: meeting })).data.conference.kindsForItems;
    for (const [convener, kindCode, becomes, others] of [
      [body, 'coordination', 'NOT_THE_CONVENER', []],
      [lead, 'case_meeting', 'NOT_THE_CONVENER', []],
      [city, 'case_meeting', 'taken', [{ code: 'support_9' }]],
    ] as const) {
      const meeting = await calledConference(world, convener, kindCode, convener === body ? [] : [body]);
      expect(code(await tell(body, 'proposeItem', caseAt(meeting, { kindCode: 'support_9' }), itemId))).toBe(becomes);
      expect(await offered(meeting)).toEqual(others);
    }
  });
});

describe('Whose case it is, where everybody may read the title', () => {
  it('is known in the office that brought it to those who were told, and is logged; a colleague at the table is not told', async () => {
    const mate = await world.staff(body.tenantId, ['consultation_supporter']);
    const meeting = await calledConference(world, city, 'coordination', [body, mate]);
    const consentId = await given.consent(body, person, [city], ['IDENTITY']);
    await tell(body, 'proposeItem', caseAt(meeting, { title: '同意のある案件', consentId }), itemId);
    const looks = async (who: TestStaff): Promise<number> =>
      (await world.database.see.query(`select from access_log where actor_staff_id = $1 and subject_kind = 'AgendaItem'`, [who.staffId]))
        .rows.length;
    const about = async (who: TestStaff) => {
      const before = await looks(who);
      const [item] = (await seeBoard(who, meeting)).items;
      const logged = (await looks(who)) - before;
      const { data } = await who.ask('query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { meetings { item } } }', { id: person });
      const titles = data.person.meetings.map((each: { item: string }) => each.item);
      return { title: item.title, person: item.personId, met: titles.includes(item.title), logged };
    };
    expect(await about(body)).toEqual({ title: '同意のある案件', person, met: true, logged: 1 });
    expect(await about(mate)).toEqual({ title: '同意のある案件', person: null, met: false, logged: 0 });
  });
});

describe('Whoever is asked to a meeting', () => {
  const told = async (who: TestStaff): Promise<string[]> =>
    (
      await world.database.see.query<{ kind: string }>('select kind from notice where staff_id = $1 order by at desc, notice_id', [
        who.staffId,
      ])
    ).rows.map(({ kind }) => kind);

  it('is told once somebody of the office has named them, and of another room though the day stays', async () => {
    const named = await world.staff(body.tenantId, ['consultation_supporter']);
    const meeting = await calledConference(world, city, 'coordination', [body]);
    const seat = (await seeBoard(city, meeting)).members[1].id;
    await act(body, 'nameConferenceMember', 'NameMemberInput', { memberId: seat, staffId: world.id('Staff', named.staffId) });
    expect(await told(named)).toEqual(['conference.called']);
    const change = (more: object) => act(city, 'changeConference', 'ChangeConferenceInput', { conferenceId: meeting, ...more });
    await change({ title: '場所の決まった会議' });
    await change({ place: '市役所 5階', onlineUrl: 'https://meet.example.jp/1' });
    await change({ place: '市役所 5階' });
    expect(await told(named)).toEqual(['conference.place_changed', 'conference.called']);
  });

  it('pledges secrecy for themselves: the convener notes a pledge of those without an account only', async () => {
    const meeting = await calledConference(world, city, 'coordination', [body]);
    const seats = (await seeBoard(city, meeting)).members;
    const mate = await world.staff(city.tenantId, ['supervisor']);
    const { conference } = await act(city, 'addConferenceMember', 'AddConferenceMemberInput', {
      conferenceId: meeting,
      staffId: world.id('Staff', mate.staffId),
      part: 'MEMBER',
    });
    for (const memberId of [seats[1].id, conference.members.at(-1).id])
      await expect(act(city, 'notePledge', 'NotePledgeInput', { memberId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await seeBoard(mate, meeting)).members.at(-1).pledgedAt).toBeNull();
  });
});

describe('An anonymised study', () => {
  it('is held back while words in it may show who it is about', async () => {
    const meeting = await calledConference(world, city, 'case_study', [body]);
    const study = {
      conferenceId: meeting,
      sort: 'STUDY',
      title: '孤立した若者の事例',
      purpose: '佐藤さんは昭和60年4月1日生まれ、釧路市北大通に住む',
    };
    expect(await tell(body, 'proposeItem', study, itemId)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    const anonymous = { ...study, purpose: 'Aさんは30代で、家族と暮らす' };
    const brought = await tell(body, 'proposeItem', anonymous, itemId);
    expect(code(brought)).toBe('taken');
    // A client of whoever brings it, by the surname alone or in kana; somebody whom they do not know is theirs to see.
    await givenIn(world).person(body, { familyName: '鵜飼', familyKana: 'ウカイ' });
    for (const purpose of ['鵜飼の家の話', 'うかいの家の話'])
      expect(await tell(body, 'proposeItem', { ...study, purpose }, itemId)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    const found = async (who: TestStaff) =>
      (await who.ask('{ identifyingWords(text: "鵜飼の家の話") { kind text at } }')).data.identifyingWords;
    expect(await found(body)).toEqual([{ kind: 'NAME', text: '鵜飼', at: 0 }]);
    expect(await found(city)).toEqual([]);
    // What its title may not say its pages may not say either.
    const page = { itemId: brought.itemId, title: '経過', text: '試験花子さん、昭和55年5月6日生まれ' };
    expect(await tell(body, 'addPaper', page, itemId)).toMatchObject({ code: 'NOT_ANONYMOUS' });
    expect(code(await tell(body, 'addPaper', { ...page, text: 'Aさんは半年前から通っている' }, itemId))).toBe('taken');
    expect(code(await tell(body, 'addPaper', { ...page, anonymityConfirmed: true }, itemId))).toBe('taken');
  });
});

describe('What goes wrong at a meeting', () => {
  let meeting: string;
  beforeAll(async () => {
    meeting = await calledConference(world, city, 'plenary', [body]);
  });

  it('opens only what was called, and never twice', async () => {
    await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
    expect(await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting })).toMatchObject({ code: 'CONFERENCE_STATE' });
  });

  it('does not let the recorder be taken off the list, nor the record go to somebody who is not there', async () => {
    const { members } = await seeBoard(city, meeting);
    const off = { conferenceId: meeting, memberId: members[0].id };
    expect(await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', off)).toMatchObject({ code: 'RECORDER_STAYS' });
    const over = { conferenceId: meeting, memberId: members[1].id };
    expect(await act(city, 'handOverRecord', 'HandOverRecordInput', over)).toMatchObject({ code: 'NOT_ATTENDED' });
  });

  it('says in one go what is wrong with the lines that were sent, and writes none of them', async () => {
    const notes = [
      { kind: 'NOTE', text: '通る行' },
      { kind: 'HOMEWORK', text: '宿題', dueOn: '2026-02-30' },
    ];
    const refused = await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    expect(refused.fields).toEqual([
      { field: 'notes.1.dueOn', code: 'BAD_DATE' },
      { field: 'notes.1.memberId', code: 'REQUIRED' },
    ]);
    expect((await seeBoard(city, meeting)).notes).toEqual([]);
  });

  it('keeps the order in which lines were typed, however many come at once', async () => {
    const texts = ['一', '二', '三', '四', '五', '六'];
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes: texts.map((text) => ({ kind: 'NOTE', text })) });
    expect((await seeBoard(city, meeting)).notes.map((note: { text: string }) => note.text)).toEqual(texts);
  });

  it('ends by itself half a day after its announced end, where nobody ends it, and tells those of the convener who sit there', async () => {
    const { rows } = await world.database.see.query<{ at: Date }>(
      `select run_at as at from graphile_worker._private_jobs where payload->>'what' = 'end' order by run_at desc limit 1`,
    );
    const { rows: meetings } = await world.database.see.query<{ at: Date }>(
      `select max(ends_at) + interval '12 hours' as at from conference where state = 'open'`,
    );
    expect(rows[0]?.at.getTime()).toBe(meetings[0]?.at.getTime());
    const desk = systemDesk(world.house.orm, region, city.tenantId, 'test');
    const conferenceId = (
      await world.database.see.query(`select conference_id from conference where kind_code = 'plenary' and state = 'open'`)
    ).rows[0]?.conference_id as string;
    expect(await fireConferenceTimer(desk, { conferenceId, what: 'end' })).toBe(true);
    expect((await seeBoard(city, meeting)).state).toBe('ENDED');
    expect(await fireConferenceTimer(desk, { conferenceId, what: 'end' })).toBe(false);
    const { rows: told } = await world.database.see.query(
      `select staff_id, conference_id from notice where kind = 'conference.ended_by_itself'`,
    );
    expect(told).toEqual([{ staff_id: city.staffId, conference_id: conferenceId }]);
  });
});

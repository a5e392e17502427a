import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { act, calledConference, layKinds } from '../../kit/conference.js';
import { given as givenIn, tell } from '../../kit/given.js';
import { bringCase } from '../../kit/statutory.js';
import { sendFile } from '../../kit/upload.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let given: ReturnType<typeof givenIn>;
let city: TestStaff; // convenes
let council: TestStaff; // brings cases
let mate: TestStaff; // of the council too, seated when asked to
let partner: TestStaff; // hears
let late: TestStaff; // comes to the later meetings only

beforeAll(async () => {
  world = await World.open();
  given = givenIn(world);
  await layKinds(world);
  const councilId = await world.tenant('厚岸町社協', 'council');
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  council = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 海' });
  mate = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 山' });
  partner = await world.staff(await world.tenant('音別ふき蕗団', 'partner'), ['partner_coordinator'], { name: '音別 蕗' });
  late = await world.staff(await world.tenant('標茶町', 'council'), ['consultation_supporter'], { name: '標茶 新' });
});
afterAll(() => world.close());

const step = (name: string, conferenceId: string) => act(city, name, 'StepConferenceInput', { conferenceId });

/** A meeting of every week with these members. */
async function weekly(kind: string, members: TestStaff[]): Promise<string> {
  const meeting = await calledConference(world, city, kind, members);
  await act(city, 'changeConference', 'ChangeConferenceInput', { conferenceId: meeting, recurrence: 'FREQ=WEEKLY' });
  return meeting;
}

const end = async (meeting: string): Promise<void> => {
  await step('openConference', meeting);
  await step('endConference', meeting);
};

const planNext = async (meeting: string): Promise<string> =>
  (await tell(city, 'planNextConference', { conferenceId: meeting }, '... on ConferencePayload { conference { id } }')).conference.id;

const around = async (who: TestStaff, id: string): Promise<any> => {
  const { data } = await who.ask(
    `query ($id: ID!) { conference(id: $id) { previous { id sessionNumber } next { id sessionNumber }
       leftBefore { id title sort kindCode purpose fieldGroups personId caseId consentId sessionNumber }
       items { id title mayBringTo broughtAgain { conferenceId itemId sessionNumber } } } }`,
    { id },
  );
  return data.conference;
};

const seat = (who: TestStaff, conferenceId: string) =>
  act(city, 'addConferenceMember', 'AddConferenceMemberInput', {
    conferenceId,
    memberTenantId: world.id('Tenant', who.tenantId),
    part: 'MEMBER',
  }).then(({ conference }) =>
    act(who, 'nameConferenceMember', 'NameMemberInput', {
      memberId: conference.members.at(-1).id,
      staffId: world.id('Staff', who.staffId),
    }),
  );

const bring = (who: TestStaff, input: object): Promise<any> =>
  tell(who, 'proposeItem', { sort: 'CASE', title: '案件', fieldGroups: ['IDENTITY'], ...input }, '... on ConferencePayload { itemId }');

describe('A meeting of a series', () => {
  let first: string;
  let third: string;

  it('knows the one before that took place, and the next, over one that was cancelled', async () => {
    first = await weekly('support_9', [council]);
    await end(first);
    const second = await planNext(first);
    expect((await around(council, first)).next).toEqual({ id: second, sessionNumber: 2 });
    await step('cancelConference', second);
    expect((await around(council, first)).next).toBeNull();
    third = await planNext(second);
    expect(await around(council, third)).toMatchObject({ previous: { id: first, sessionNumber: 1 }, next: null });
    expect(await around(council, first)).toMatchObject({ previous: null, next: { id: third, sessionNumber: 3 } });
  });

  it('says nothing of the one before to somebody who has joined since', async () => {
    await seat(late, third);
    expect((await around(late, third)).previous).toBeNull();
    expect((await late.ask('query ($id: ID!) { conference(id: $id) { id } }', { id: first })).data.conference).toBeNull();
  });
});

describe('A case to which a meeting did not come', () => {
  let first: string;
  let next: string;
  let item: string;
  let person: string;
  let again: string;

  beforeAll(async () => {
    first = await weekly('support_9', [council, partner]);
    ({ item, person } = await bringCase(world, council, first, { title: '住まいの案件', more: { purpose: '冬の住まいを' } }));
    await tell(city, 'proposeItem', { conferenceId: first, sort: 'ISSUE', title: '冬の足' }, '');
  });

  it('is offered to nobody before the next meeting is planned', async () => {
    expect((await around(council, first)).items.map((each: any) => each.mayBringTo)).toEqual([null, null]);
    await end(first);
    expect((await around(council, first)).items.map((each: any) => each.mayBringTo)).toEqual([null, null]);
  });

  it('is then offered to those of its own office who heard it, on both pages, and to nobody else', async () => {
    next = await planNext(first);
    expect((await around(council, first)).items).toMatchObject([{ mayBringTo: next }, { mayBringTo: null }]);
    expect((await around(council, next)).leftBefore).toEqual([
      {
        id: item,
        title: '住まいの案件',
        sort: 'CASE',
        kindCode: 'support_9',
        purpose: '冬の住まいを',
        fieldGroups: ['IDENTITY'],
        personId: person,
        caseId: null,
        consentId: null,
        sessionNumber: 4,
      },
    ]);
    for (const other of [city, partner]) {
      const [told, planned] = [await around(other, first), await around(other, next)];
      expect(told.items.map((each: any) => each.mayBringTo)).toEqual([null, null]);
      expect(told.items).toHaveLength(2);
      expect(planned.leftBefore).toEqual([]);
    }
  });

  it('is brought again only as what it is: the same person, and by whoever heard it', async () => {
    const stranger = await given.person(council);
    const other = await bring(council, { conferenceId: next, personId: stranger, carriedFromId: item });
    expect(other.fields).toEqual([{ field: 'carriedFromId', code: 'UNKNOWN_CODE' }]);
    const study = { conferenceId: next, sort: 'STUDY', carriedFromId: item, fieldGroups: [], anonymityConfirmed: true };
    expect((await bring(council, study)).fields).toEqual([{ field: 'carriedFromId', code: 'UNKNOWN_CODE' }]);
    await seat(mate, next);
    await expect(bring(mate, { conferenceId: next, personId: person, carriedFromId: item })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await around(mate, next)).leftBefore).toEqual([]);
  });

  it('stands once on the next agenda, and says there where it went to its own office alone', async () => {
    const input = { conferenceId: next, title: '住まいの案件', personId: person, carriedFromId: item };
    ({ itemId: again } = await bring(council, input));
    expect(again).toBeTruthy();
    expect(await bring(council, input)).toMatchObject({ code: 'ITEM_BROUGHT_AGAIN' });
    const [told] = (await around(council, first)).items;
    expect(told).toMatchObject({ mayBringTo: null, broughtAgain: { conferenceId: next, itemId: again } });
    expect((await around(council, next)).leftBefore).toEqual([]);
    const [aboutNobody] = (await around(city, first)).items.filter((each: any) => each.title === '冬の足');
    expect(aboutNobody.broughtAgain).toMatchObject({ conferenceId: next });
    for (const other of [city, partner]) {
      await act(council, 'distributeItem', 'DistributeItemInput', { itemId: again });
      const heard = (await around(other, first)).items.find((each: any) => each.title === '住まいの案件');
      expect(heard.broughtAgain).toBeNull();
    }
  });

  it('can be brought once more after it was struck there, and once only where two do so at the same moment', async () => {
    await act(council, 'strikeItem', 'StrikeItemInput', { itemId: again, reason: '日を改めます' });
    expect((await around(council, next)).leftBefore).toMatchObject([{ id: item }]);
    expect((await around(council, first)).items[0]).toMatchObject({ mayBringTo: next, broughtAgain: null });
    const input = { conferenceId: next, personId: person, carriedFromId: item };
    const both = await Promise.allSettled([bring(council, input), bring(council, input)]);
    const answers = both.map((each) => (each.status === 'fulfilled' ? (each.value.code ?? 'BROUGHT') : each.reason.code));
    expect(answers.filter((each) => each === 'BROUGHT')).toHaveLength(1);
    const { rows } = await world.database.see.query(
      `select count(*)::int as standing from agenda_item where carried_from_id is not null and person_id is not null`,
    );
    expect(rows).toEqual([{ standing: 1 }]);
  });
});

it('stands once even where a colleague who heard it too cannot see that it was brought: it is not offered to them', async () => {
  const first = await weekly('support_9', [council, mate]);
  const { item, person } = await bringCase(world, council, first);
  await end(first);
  const next = await planNext(first);
  const input = { conferenceId: next, personId: person, carriedFromId: item };
  expect(await bring(council, input)).toMatchObject({ itemId: expect.any(String) });
  const seen = await around(mate, next);
  expect(seen.items).toEqual([]);
  expect(seen.leftBefore).toEqual([]);
  expect((await around(mate, first)).items).toMatchObject([{ mayBringTo: null, broughtAgain: null }]);
  expect(await bring(mate, input)).toMatchObject({ code: 'ITEM_BROUGHT_AGAIN' });
});

describe('A case that was left', () => {
  let first: string;
  let second: string;
  let third: string;
  let item: string;
  let person: string;

  beforeAll(async () => {
    first = await weekly('support_9', [council, mate]);
    ({ item, person } = await bringCase(world, council, first, { title: '待っている案件' }));
    await end(first);
    second = await planNext(first);
    await step('callConference', second);
    await end(second);
    third = await planNext(second);
  });

  it('waits over a meeting to which nobody brought it', async () => {
    expect((await around(council, third)).leftBefore).toMatchObject([{ id: item, title: '待っている案件' }]);
    // Of what came before it is said only of the last one.
    expect((await around(council, third)).previous).toMatchObject({ id: second });
    expect((await around(council, first)).items).toMatchObject([{ mayBringTo: third }]);
  });

  it('is offered once, wherever it stands, and again where it was struck or left again', async () => {
    const input = { conferenceId: third, personId: person, title: '待っている案件', carriedFromId: item };
    const { itemId } = await bring(council, input);
    await act(council, 'strikeItem', 'StrikeItemInput', { itemId, reason: '日を改めます' });
    expect((await around(mate, third)).leftBefore).toMatchObject([{ id: item }]);
    const again = await bring(mate, input);
    await step('callConference', third);
    await end(third);
    const fourth = await planNext(third);
    expect((await around(mate, fourth)).leftBefore).toMatchObject([{ id: again.itemId }]);
    expect((await around(mate, first)).items).toMatchObject([{ mayBringTo: null, broughtAgain: { itemId: again.itemId } }]);
  });
});

describe('The rule of the day', () => {
  it('binds a case that is brought again like any other: its consent has to hold today', async () => {
    const first = await weekly('coordination', [council, city]);
    const person = await given.person(council);
    const consentId = await given.consent(council, person, [city], ['IDENTITY']);
    const { itemId } = await bring(council, { conferenceId: first, personId: person, consentId });
    await end(first);
    const next = await planNext(first);
    expect((await around(council, next)).leftBefore).toMatchObject([{ id: itemId, consentId }]);
    const input = { conferenceId: next, personId: person, carriedFromId: itemId };
    expect(await bring(council, input)).toMatchObject({ code: 'ITEM_NEEDS_CONSENT' });
    // Time passes.
    await world.database.see.query(`update consent set given_on = '2026-01-01', until = '2026-02-01' where tenant_id = $1`, [
      council.tenantId,
    ]);
    expect(await bring(council, { ...input, consentId })).toMatchObject({ code: 'CONSENT_REQUIRED' });
    const renewed = await given.consent(council, person, [city], ['IDENTITY']);
    expect(await bring(council, { ...input, consentId: renewed })).toMatchObject({ itemId: expect.any(String) });
  });
});

it('takes an issue to which it did not come to the next with its pages, those that are files too', async () => {
  const meeting = await weekly('support_9', [council]);
  const { itemId } = await tell(
    city,
    'proposeItem',
    { conferenceId: meeting, sort: 'ISSUE', title: '冬の足' },
    '... on ConferencePayload { itemId }',
  );
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0088cc' } })
    .png()
    .toBuffer();
  const fields = { itemId, title: '路線図', idempotencyKey: randomUUID() };
  expect((await sendFile(city.browser, '/conference-papers', { bytes, fileName: '路線図.png', fields })).status).toBe(201);
  await end(meeting);
  const { data } = await council.ask(
    'query ($id: ID!) { conference(id: $id) { items { title sheets { title file { fileName url } } } } }',
    { id: await planNext(meeting) },
  );
  const [{ title, sheets }] = data.conference.items;
  expect({ title, sheets }).toMatchObject({ title: '冬の足', sheets: [{ title: '路線図', file: { fileName: '路線図.png' } }] });
  const cookies = Object.fromEntries(council.browser.cookies);
  const page = await world.app.inject({ method: 'GET', url: sheets[0].file.url, cookies });
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'image/png']);
});

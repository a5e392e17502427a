import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flightsOf } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let mate: TestStaff;
let council: TestStaff;
let person: string;
let caseId: string;

const write = (text: string, audience = 'TENANT', occurredAt = '2026-11-20T10:00:00+09:00') =>
  tell(city, 'writeRecord', { caseId, method: 'phone', occurredAt, text, audience }, '... on RecordPayload { record { id } }');

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker'], { unit: null });
  mate = await world.staff(city.tenantId, ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  const lay = given(world);
  person = await lay.person(city);
  caseId = (await city.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person })).data.person.cases[0].id;
  await write('家賃の相談。ｶﾞｽが止まった。大家さんは Yamada');
  await write('ひとりで抱えている 秘密のこと', 'AUTHOR');
  await write('就労の見学について', 'SHARED');
  const consent = await lay.consent(city, person, [council], ['IDENTITY', 'RECORDS']);
  const referral = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'RECORDS'] });
  await tell(council, 'acceptReferral', { referralId: referral, note: '厚岸で受けます' }, '... on ReferralPayload { referral { id } }');
});
afterAll(() => world.close());

const timeline = (who: TestStaff, args: string): Promise<any> =>
  who.ask(
    `query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { timeline(first: 100, ${args}) { edges { node { kind text at writtenAt } } } } }`,
    { id: person },
  );
const lines = async (who: TestStaff, args: string): Promise<any[]> =>
  (await timeline(who, args)).data.person.timeline.edges.map(({ node }: any) => node);
const found = async (who: TestStaff, text: string): Promise<string[]> =>
  (await lines(who, `text: ${JSON.stringify(text)}`)).map((node) => node.text);

describe('searching the timeline', () => {
  it('finds words as they are spoken of, in wide and narrow letters, ひらがな and カタカナ, all of them', async () => {
    const rent = expect.stringContaining('家賃');
    expect(await found(city, '家賃')).toEqual([rent]);
    expect(await found(city, 'がす')).toEqual([rent]);
    expect(await found(city, 'ガス　yamada')).toEqual([rent]);
    expect(await found(city, '家賃 見学')).toEqual([]);
    expect(await found(city, '100%')).toEqual([]);
  });

  it('finds what belongs to a referral by its number, in the flight of the page', async () => {
    const { data } = await city.ask('query ($id: ID!) { person(id: $id) { referrals { number } } }', { id: person });
    const { result, flights } = await flightsOf(world, () => lines(city, `text: "${data.person.referrals[0].number}"`));
    expect(new Set(result.map(({ kind }) => kind))).toEqual(new Set(['REFERRAL']));
    expect(flights).toBe(1);
  });

  it('finds for nobody what they may not read: it answers as if there were nothing', async () => {
    expect(await found(city, '秘密')).toHaveLength(1);
    for (const who of [mate, council]) {
      const [hidden, nonsense] = [await timeline(who, 'text: "秘密"'), await timeline(who, 'text: "無意味"')];
      expect(hidden).toEqual(nonsense);
    }
    expect(await found(council, '家賃')).toEqual([]);
    expect(await found(council, '見学')).toEqual(['就労の見学について']);
  });

  it('does not find who signed: around somebody who hides that would name the office', async () => {
    expect(await found(city, '厚岸')).toEqual(['厚岸で受けます']);
    expect(await found(city, 'consultation')).toEqual([]);
  });
});

describe('narrowing the timeline', () => {
  it('leaves to the own office what it wrote itself', async () => {
    const all = await lines(city, 'kinds: [REFERRAL]');
    const own = await lines(city, 'kinds: [REFERRAL], ownOffice: true');
    const theirs = await lines(council, 'kinds: [REFERRAL], ownOffice: true');
    expect(own.length).toBeGreaterThan(0);
    expect(theirs.map(({ text }) => text)).toContain('厚岸で受けます');
    expect(own.map(({ text }) => text)).not.toContain('厚岸で受けます');
    expect(all.length).toBe(own.length + theirs.length);
  });

  it('shows as papers what comes with a scan', async () => {
    expect(await lines(city, 'withScans: true')).toEqual([]);
  });
});

describe('前回ご覧になった所', () => {
  const lastLook = async (who: TestStaff, id = person): Promise<string | null> =>
    (await who.ask('query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { lastLookAt cases { id } } }', { id })).data.person
      .lastLookAt;
  const hoursPass = (hours: number) => world.database.see.query(`update access_log set at = at - make_interval(hours => $1)`, [hours]);

  it('is the visit before this one, and one’s own', async () => {
    const id = await given(world).person(city);
    expect(await lastLook(city, id)).toBeNull();
    expect(await lastLook(city, id)).toBeNull(); // still the same visit
    await hoursPass(3);
    const seen = await lastLook(city, id);
    expect(Date.now() - Date.parse(seen as string)).toBeGreaterThan(2.9 * 3_600_000);
    expect(await lastLook(city, id)).toBe(seen); // and still
    expect(await lastLook(mate, id)).toBeNull();
  });

  it('tells when a line was written, which may be after one looked, whenever it happened', async () => {
    await write('先週のことを今日書いた', 'TENANT', '2026-11-13T10:00:00+09:00');
    const [line] = await lines(city, 'text: "先週"');
    expect(line.at).toBe('2026-11-13T01:00:00.000Z');
    expect(Date.now() - Date.parse(line.writtenAt)).toBeLessThan(60_000);
  });
});

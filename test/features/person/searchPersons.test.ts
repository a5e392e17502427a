import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flightsOf, seenBy } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let partner: TestStaff;
let person: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  partner = await world.staff(await world.tenant('ふき蕗団', 'partner'), ['partner_coordinator']);
  person = await given(world).person(
    city,
    { familyName: '斎藤', givenName: '裕子', familyKana: 'サイトウ', givenKana: 'ユウコ', alias: 'Yuko Saito', birthDate: '1985-04-01' },
    { contact: { phone: '0154-99-4321', mobile: '090-0000-8765' }, address: { municipalityCode: '01206', locality: '黒金町' } },
  );
  await given(world).person(city, { familyName: '林', givenName: '一郎', familyKana: 'ハヤシ', givenKana: 'イチロウ' });
});
afterAll(() => world.close());

const query = `query ($text: String!, $first: Int) { searchPersons(text: $text, first: $first) {
  edges { node { number tenant { shortName } identity { familyName givenName birthDate } } } pageInfo { hasNextPage } } }`;
const found = async (who: TestStaff, text: string): Promise<string[]> => {
  const { data, errors } = await who.ask(query, { text });
  expect(errors).toBeUndefined();
  return data.searchPersons.edges.map((edge: any) => edge.node.identity?.familyName ?? null);
};

describe('somebody of the own office', () => {
  it.each([
    ['full-width kana', 'サイトウ'],
    ['hiragana, with a space', 'さいとう　ゆうこ'],
    ['half-width kana', 'ｻｲﾄｳ'],
    ['the kanji', '斎藤裕子'],
    ['another kanji of the same name', '斉藤裕子'],
    ['a long vowel written otherwise', 'サイトー'],
    ['romaji', 'saito yuko'],
    ['romaji with long vowels', 'saitou'],
    ['the name in roman letters', 'Yuko'],
    ['the last four digits of the phone', '8765'],
    ['the whole number, written otherwise', '０９０００００８７６５'],
    ['part of the number at home', '99-4321'],
  ])('is found by %s', async (_how, text) => {
    expect((await found(city, text))[0]).toBe('斎藤');
  });

  it('is found by a name of one letter', async () => {
    expect(await found(city, '林')).toEqual(['林']);
  });

  it('is found by the number of the record, of the case and of a referral, whole or as it is read out', async () => {
    const { data } = await city.ask(`query ($id: ID!) { person(id: $id) { number cases { number } } }`, { id: person });
    const { number, cases } = data.person;
    for (const text of [number, number.replace(/^\D+/, '').replace(/-\d$/, ''), cases[0].number])
      expect((await found(city, text))[0]).toBe('斎藤');
  });

  it('is never found by where they live', async () => {
    expect(await found(city, '黒金町')).toEqual([]);
  });

  it('is listed with name and birth date in one flight, and one line of the log for each who was listed', async () => {
    const before = (await seenBy(world, city.tenantId)).length;
    const { result, flights } = await flightsOf(world, () => city.ask(query, { text: 'さいとう' }));
    expect(result.data.searchPersons.edges[0].node.identity).toEqual({ familyName: '斎藤', givenName: '裕子', birthDate: '1985-04-01' });
    expect(flights).toBe(1);
    const lines = (await seenBy(world, city.tenantId)).slice(before);
    expect(lines).toEqual([expect.objectContaining({ subject: 'PersonIdentity', action: 'listed' })]);
  });

  it('is not listed when half of what was typed is not theirs, and an empty search finds nobody', async () => {
    expect(await found(city, 'サイカイ')).toEqual([]);
    expect(await found(city, '　')).toEqual([]);
  });

  it('is found under the new name only, once the name has been put right', async () => {
    const other = await given(world).person(city, { familyName: '浜中', familyKana: 'ハマナカ', givenName: '次', givenKana: 'ツギ' });
    await tell(
      city,
      'changeIdentity',
      { idempotencyKey: undefined, personId: other, expectedVersion: 1, familyName: '標茶', familyKana: 'シベチャ' },
      '... on PersonPayload { person { id } }',
    );
    expect([await found(city, 'はまなか'), await found(city, 'しべちゃ')]).toEqual([[], ['標茶']]);
  });
});

describe('somebody of another office', () => {
  it('is not found, not even by the exact name or phone', async () => {
    expect([await found(council, '斎藤裕子'), await found(council, '8765')]).toEqual([[], []]);
  });

  it('is found by a partner with a limited view in its inbox only, and shows it nobody else', async () => {
    const consent = await given(world).consent(city, person, [partner], ['IDENTITY']);
    await given(world).delivered(city, { person, to: partner, consent, fieldGroups: ['IDENTITY'] });
    expect([await found(partner, 'さいとう'), await found(partner, 'はやし')]).toEqual([['斎藤'], []]);
  });

  it('is shown and found in the inbox under the new name, once the sender has put the name right', async () => {
    const other = await given(world).person(city, { familyName: '鶴井', givenName: '四郎', familyKana: 'ツルイ', givenKana: 'シロウ' });
    const consent = await given(world).consent(city, other, [council], ['IDENTITY']);
    await given(world).delivered(city, { person: other, to: council, consent, fieldGroups: ['IDENTITY'] });
    const fields = { familyName: '鶴居', familyKana: 'ツルヰ' };
    await tell(
      city,
      'changeIdentity',
      { idempotencyKey: undefined, personId: other, expectedVersion: 1, ...fields },
      '... on PersonPayload { person { id } }',
    );
    expect([await found(council, '鶴居'), await found(council, '鶴井')]).toEqual([['鶴居'], []]);
    const { data } = await council.ask(`{ inbox { edges { node { name kana } } } }`);
    expect(data.inbox.edges[0].node).toEqual({ name: '鶴居 四郎', kana: 'ツルヰ シロウ' });
  });

  it('is found while the name stands in the own inbox, and no longer once the consent is withdrawn', async () => {
    const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
    await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
    expect([await found(council, 'さいとう'), await found(council, 'yuko'), await found(council, '8765')]).toEqual([
      ['斎藤'],
      ['斎藤'],
      [],
    ]);
    await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    expect(await found(council, 'さいとう')).toEqual([]);
  });
});

describe('a person about to be taken in', () => {
  const hints = async (who: TestStaff, typed: Record<string, string>): Promise<string[]> => {
    const { data, errors } = await who.ask(
      `query ($familyName: String, $givenName: String, $familyKana: String, $givenKana: String, $birthDate: String, $phone: String) {
        possibleDuplicates(familyName: $familyName, givenName: $givenName, familyKana: $familyKana, givenKana: $givenKana, birthDate: $birthDate, phone: $phone)
        { reason person { identity { familyName } } } }`,
      typed,
    );
    expect(errors).toBeUndefined();
    return data.possibleDuplicates.map((hint: any) => `${hint.person.identity.familyName} ${hint.reason}`);
  };

  it.each([
    [
      'the same kana and birth date',
      { familyKana: 'サイトウ', givenKana: 'ユウコ', birthDate: '1985-04-01' },
      ['斎藤 SAME_NAME_AND_BIRTH'],
    ],
    ['the same kana', { familyKana: 'サイトウ', givenKana: 'ユウコ', birthDate: '1990-01-01' }, ['斎藤 SAME_NAME']],
    ['the same phone', { familyKana: 'ベツ', givenKana: 'ジン', phone: '09000008765' }, ['斎藤 SAME_PHONE']],
    [
      'a similar name and the same birth date',
      { familyName: '斉藤', givenName: '裕子', birthDate: '1985-04-01' },
      ['斎藤 SIMILAR_NAME_AND_BIRTH'],
    ],
    ['nothing in common', { familyKana: 'ベツ', givenKana: 'ジン', birthDate: '1985-04-02', phone: '09000001111' }, []],
  ])('is hinted at by %s', async (_how, typed, expected) => {
    expect(await hints(city, typed as Record<string, string>)).toEqual(expected);
  });

  it('is never compared with the people of another office', async () => {
    expect(await hints(council, { familyKana: 'サイトウ', givenKana: 'ユウコ', birthDate: '1985-04-01', phone: '09000008765' })).toEqual(
      [],
    );
  });
});

it('goes on from page to page without losing or repeating anybody, and says where it ends', async () => {
  for (const givenName of ['一', '二', '三', '四', '五'])
    await given(world).person(city, { familyName: '継続', givenName, familyKana: 'ケイゾク', givenKana: 'メイ' });
  const seen: string[] = [];
  let after = '';
  for (let pages = 0; pages < 9; pages++) {
    const { data } = await city.ask(`{ searchPersons(text: "けいぞく", first: 2${after}) { edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
    const { edges, pageInfo } = data.searchPersons;
    seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
    expect(pageInfo).toMatchObject({ hasPreviousPage: after !== '', startCursor: edges[0].cursor, endCursor: edges.at(-1).cursor });
    if (!pageInfo.hasNextPage) break;
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(seen).toHaveLength(5);
  expect(new Set(seen).size).toBe(5);
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sources } from '../../kit/houseRules.js';
import { World } from '../../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const query = `query ($names: [String!]) { vocabulary(names: $names) { name ja source asOf needsConfirmation codes { code ja en } } }`;

it('offers the sixteen subjects of the intake form in the order of the paper, and what they stand on', async () => {
  const { data, errors } = await world.browser().ask(query, { names: ['needs'] });
  expect(errors).toBeUndefined();
  const [needs] = data.vocabulary;
  expect(needs.codes).toHaveLength(16);
  expect([needs.codes[0].ja, needs.codes[15].ja]).toEqual(['病気や健康、障害のこと', 'その他']);
  expect(needs.source).toContain('相談受付・申込票');
});

it('says of each list its source and day, and which are still to be confirmed with the region', async () => {
  const { data } = await world.browser().ask(query);
  for (const list of data.vocabulary) {
    expect(list).toMatchObject({ source: expect.stringMatching(/./), asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect(list.codes.length).toBeGreaterThan(1);
    for (const code of list.codes) expect(code).toMatchObject({ ja: expect.stringMatching(/./), en: expect.stringMatching(/./) });
  }
  const unconfirmed = data.vocabulary.filter((list: any) => list.needsConfirmation).map((list: any) => list.name);
  expect(unconfirmed).toEqual(expect.arrayContaining(['householdKinds', 'safetyRisks', 'closeReasons']));
  expect(unconfirmed).not.toContain('needs');
});

/** Lists whose words the region may still change, although a rule of ours hangs on each of their codes. */
const ruled = ['agendaItemSorts', 'conferenceParts', 'hubAgreements', 'hubGroupRoles', 'outcomes'];

/** The API writes `in_progress` and `confirmOutcome` as IN_PROGRESS and CONFIRM_OUTCOME. */
const spelled = (codes: string[]) =>
  codes
    .map((code) => code.replaceAll('_', '').toUpperCase())
    .sort()
    .join(' ');

it('keeps out of the types what the region may still extend: reasons, methods and the like are codes', async () => {
  const { data } = await world.browser().ask(query);
  const text = sources('schema/schema.graphql')[0]?.text ?? '';
  const enums = new Set(
    [...text.matchAll(/^enum \w+ \{([^}]*)\}/gm)].map(([, body = '']) => spelled(body.replace(/"""[\s\S]*?"""/g, '').match(/\w+/g) ?? [])),
  );
  const asEnum = data.vocabulary
    .filter(({ needsConfirmation }: any) => needsConfirmation)
    .filter(({ codes }: any) => enums.has(spelled(codes.map(({ code }: any) => code))))
    .map(({ name }: any) => name);
  expect(asEnum.sort()).toEqual(ruled);
});

it('says so when a list is asked for that there is not', async () => {
  const { data, errors } = await world.browser().ask(query, { names: ['needs', 'wishes'] });
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_INPUT', details: { fields: { names: 'UNKNOWN_CODE' } } });
});

it('knows the eight municipalities of the region', async () => {
  const { data } = await world.browser().ask(query, { names: ['municipalities'] });
  expect(data.vocabulary[0].codes.map((code: any) => code.code)).toEqual([
    '01206',
    '01661',
    '01662',
    '01663',
    '01664',
    '01665',
    '01667',
    '01668',
  ]);
});

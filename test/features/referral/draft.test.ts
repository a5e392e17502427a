import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let person: string;
let consent: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  person = await given(world).person(city);
  consent = await given(world).consent(city, person, [council], ['IDENTITY']);
});
afterAll(() => world.close());

const kept = '... on ReferralPayload { id version }';
const draft = (more: Record<string, unknown> = {}) =>
  tell(
    city,
    'draftReferral',
    {
      personId: person,
      receiverTenantId: world.id('Tenant', council.tenantId),
      kind: 'HANDOFF',
      basis: 'CONSENT',
      consentId: consent,
      fieldGroups: ['IDENTITY'],
      ...more,
    },
    kept,
  );
const looks = async (): Promise<number> => {
  const { rows } = await world.database.see.query(`select count(*)::int as n from access_log where field_group = 'referral'`);
  return rows[0].n;
};
const casesOf = async (id: string) =>
  (await city.ask(`query ($id: ID!) { person(id: $id) { cases { id } } }`, { id })).data.person.cases.map((each: any) => each.id);

it('is kept again and again while it is written, each time over the version before, and no look is noted for that', async () => {
  const first = await draft({ summary: '一行め' });
  const before = await looks();
  const second = await draft({ referralId: first.id, expectedVersion: first.version, summary: '一行め\n二行め' });
  expect(second).toMatchObject({ id: first.id, version: first.version + 1 });
  expect(await looks()).toBe(before);
});

it('is not overwritten by a colleague who began with an older text', async () => {
  const first = await draft({ summary: 'はじめ' });
  await draft({ referralId: first.id, expectedVersion: first.version, summary: '同僚の文' });
  const late = await draft({ referralId: first.id, expectedVersion: first.version, summary: '自分の文' });
  expect(late).toMatchObject({ __typename: 'Conflict', code: 'VERSION_CONFLICT' });
});

it('tells the sender the consent and the case it stands on, and the receiver neither', async () => {
  const id = await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  const query = `query ($id: ID!) { referral(id: $id) { consent { id } case { id } basisNote } }`;
  const [caseId] = await casesOf(person);
  expect((await city.ask(query, { id })).data.referral).toEqual({ consent: { id: consent }, case: { id: caseId }, basisNote: null });
  expect((await council.ask(query, { id })).data.referral).toEqual({ consent: null, case: null, basisNote: null });
});

it('belongs to the case that was chosen, if it is one of this person', async () => {
  const [caseId] = await casesOf(person);
  const [strange] = await casesOf(await given(world).person(city));
  expect(await draft({ caseId })).toMatchObject({ __typename: 'ReferralPayload' });
  expect(await draft({ caseId: strange })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ field: 'caseId', code: 'UNKNOWN_CODE' }],
  });
});

it('is easier to address: the offices that the own office has asked in the year past come with how often', async () => {
  const query = `{ receiversAsked { times lastAt tenant { id } } }`;
  const { receiversAsked } = (await city.ask(query)).data;
  expect(receiversAsked).toEqual([{ times: 1, lastAt: expect.any(String), tenant: { id: world.id('Tenant', council.tenantId) } }]);
  expect((await council.ask(query)).data.receiversAsked).toEqual([]);
});

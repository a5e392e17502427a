import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { until, workerIn } from '../../kit/worker.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let third: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  third = await world.staff(await world.tenant('くらしごと', 'support_body'), ['consultation_supporter']);
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { sentOn referral { state } }';
const chain =
  'query ($id: ID!) { referral(id: $id) { number state reasonCode parent { id } children { id number state receiver { id } summary fieldGroups replyDueOn availableActions parent { id } } } }';
const read = async (who: TestStaff, id: string) => (await who.ask(chain, { id })).data.referral;
const lines = async (who: TestStaff) =>
  (await who.ask('{ inbox(first: 100) { edges { node { referralId why number } } } }')).data.inbox.edges.map(
    (edge: { node: unknown }) => edge.node,
  );

async function delivered(recipients: TestStaff[]): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, recipients, ['IDENTITY', 'CONTACT']);
  return lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'] });
}
const forward = (id: string, to = third.tenantId) =>
  tell(
    council,
    'forwardReferral',
    { referralId: id, toTenantId: world.id('Tenant', to), reason: 'better_suited', note: '就労の窓口が合っています' },
    payload,
  );

it('passes straight on to an office that the consent names, and keeps nothing itself', async () => {
  const id = await delivered([council, third]);
  const worker = await workerIn(world);
  try {
    expect(await forward(id)).toMatchObject({ __typename: 'ReferralPayload', sentOn: true });
    await until('the third office has it', async () => (await lines(third)).length === 1);
  } finally {
    await worker.stop();
  }
  const seen = await read(city, id);
  expect(seen).toMatchObject({
    state: 'FORWARDED',
    reasonCode: 'better_suited',
    children: [
      { state: 'REQUESTED', receiver: { id: world.id('Tenant', third.tenantId) }, fieldGroups: ['IDENTITY', 'CONTACT'], parent: { id } },
    ],
  });
  expect(seen.children[0].number).toBe(`${seen.number}/2`);
  expect(await read(council, id)).toBeNull();
  const [line] = await lines(third);
  expect(line).toMatchObject({ why: 'ADDRESSED', number: seen.children[0].number });
  // The third office reads its own part; where it came from is the sender's to know.
  expect(await read(third, line.referralId)).toMatchObject({ parent: null, children: [] });
  expect(await tell(third, 'acceptReferral', { referralId: line.referralId }, payload)).toMatchObject({ referral: { state: 'ACCEPTED' } });
});

it('waits with the sender where the consent does not reach that far', async () => {
  const id = await delivered([council]);
  expect(await forward(id)).toMatchObject({ sentOn: false });
  const { children } = await read(city, id);
  expect(children).toEqual([expect.objectContaining({ state: 'DRAFT', availableActions: expect.arrayContaining(['SEND', 'DISCARD']) })]);
  const { rows } = await world.database.see.query(
    `select n.kind, t.kind as task, t.assignee_id from notice n join task t on t.referral_id = n.referral_id where n.kind = 'referral.forward_waits'`,
  );
  expect(rows).toEqual([{ kind: 'referral.forward_waits', task: 'referral_forward', assignee_id: city.staffId }]);
  // Without a wider consent it does not leave.
  expect(await tell(city, 'sendReferral', { referralId: children[0].id }, payload)).toMatchObject({
    __typename: 'Conflict',
    code: 'OUTSIDE_CONSENT',
  });
  await tell(city, 'discardDraft', { referralId: children[0].id }, payload);
  expect((await read(city, id)).children[0].state).toBe('WITHDRAWN');
  expect(await read(council, id)).toBeNull();
});

it('is not for the sender, the forwarding office itself or an office that takes nothing', async () => {
  const id = await delivered([council, third]);
  for (const to of [city.tenantId, council.tenantId]) {
    expect(await forward(id, to)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'toTenantId', code: 'UNKNOWN_CODE' }] });
  }
  const closed = await world.tenant('閉所', 'partner');
  await world.database.see.query('update tenant set takes_referrals = false where tenant_id = $1', [closed]);
  expect(await forward(id, closed)).toMatchObject({ code: 'RECEIVER_CLOSED' });
  await expect(
    tell(city, 'forwardReferral', { referralId: id, toTenantId: world.id('Tenant', third.tenantId), reason: 'area' }, payload),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect((await read(city, id)).state).toBe('REQUESTED');
});

it('ends the whole chain when the consent is withdrawn', async () => {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council, third], ['IDENTITY']);
  const id = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  await forward(id);
  await lay.holdOver(city);
  const child = (await read(city, id)).children[0].id;
  expect(await read(third, child)).not.toBeNull();
  await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
  expect(await read(third, child)).toBeNull();
  expect((await read(city, id)).children[0].state).toBe('WITHDRAWN');
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let lead: TestStaff;
let otherLead: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  const cityId = await world.tenant('釧路', 'city');
  [city, lead, otherLead] = [
    await world.staff(cityId, ['caseworker']),
    await world.staff(cityId, ['supervisor']),
    await world.staff(cityId, ['supervisor']),
  ];
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { needsSecondPerson referral { id state reasonCode } }';
const state = async (who: TestStaff, id: string) =>
  (await who.ask('query ($id: ID!) { referral(id: $id) { state } }', { id })).data.referral?.state;
const taskOf = async () =>
  (await world.database.see.query('select title, assignee_id, due_on from task order by task_id desc limit 1')).rows[0];

async function delivered(): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY', 'CONTACT']);
  return lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'], needs: ['work'] });
}

it.each([
  ['declineReferral', { reason: 'capacity', by: 'PROVIDER' }, 'DECLINED', '断られました'],
  ['returnReferral', { reason: 'incomplete' }, 'RETURNED', '差し戻されました'],
])('%s comes back to the sender as something to do, with the coded facts kept', async (act, input, becomes, words) => {
  const id = await delivered();
  expect(await tell(council, act, { referralId: id, ...input }, payload)).toMatchObject({ __typename: 'ReferralPayload' });
  expect(await state(city, id)).toBe(becomes);
  expect(await taskOf()).toMatchObject({ title: expect.stringContaining(words), assignee_id: city.staffId, due_on: expect.any(Date) });
  const { rows } = await world.database.see.query('select reason_code, needs from referral order by referral_id desc limit 1');
  expect(rows).toEqual([{ reason_code: input.reason, needs: ['work'] }]);
  expect(await tell(council, act, { referralId: id, ...input, reason: 'nonsense' }, payload).catch((error) => error)).toMatchObject({
    code: expect.stringMatching(/REFERRAL_STATE|NOT_FOUND/),
  });
});

it('gives the sender a task when it could not be carried through', async () => {
  const id = await delivered();
  await tell(council, 'acceptReferral', { referralId: id }, payload);
  await tell(
    council,
    'failReferral',
    { referralId: id, reason: 'no_contact', by: 'PERSON', code: 'NOT_HELPED', occurredOn: '2026-11-20' },
    payload,
  );
  expect(await taskOf()).toMatchObject({ title: expect.stringContaining('続きませんでした') });
});

it('refers again with a new draft that follows the old one, and never opens the old one', async () => {
  const id = await delivered();
  expect(await tell(city, 'resendReferral', { referralId: id }, payload)).toMatchObject({ __typename: 'Conflict', code: 'REFERRAL_STATE' });
  await tell(council, 'declineReferral', { referralId: id, reason: 'capacity', by: 'PROVIDER' }, payload);
  const { referral } = await tell(city, 'resendReferral', { referralId: id }, payload);
  expect(referral.state).toBe('DRAFT');
  const { data } = await city.ask('query ($id: ID!) { referral(id: $id) { parent { id } number needs summary sentBy } }', {
    id: referral.id,
  });
  expect(data.referral).toMatchObject({ parent: { id }, needs: ['work'], sentBy: null });
  expect(await state(city, id)).toBe('DECLINED');
});

it('undoes a fresh mistake at once, and an old one only when a second lead agrees', async () => {
  const fresh = await delivered();
  await expect(tell(city, 'enterInError', { referralId: fresh, reason: 'wrong_person' }, payload)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await tell(lead, 'enterInError', { referralId: fresh, reason: 'wrong_person' }, payload)).toMatchObject({
    needsSecondPerson: false,
  });
  expect([await state(lead, fresh), await state(council, fresh)]).toEqual(['ENTERED_IN_ERROR', undefined]);

  const old = await delivered();
  await world.database.see.query(`update referral set created_at = now() - interval '25 hours' where state = 'requested'`);
  expect(await tell(lead, 'enterInError', { referralId: old, reason: 'wrong_person' }, payload)).toMatchObject({ needsSecondPerson: true });
  expect(await state(council, old)).toBe('REQUESTED');
  expect(await tell(lead, 'enterInError', { referralId: old, reason: 'wrong_person' }, payload)).toMatchObject({
    code: 'SECOND_PERSON_NEEDED',
  });
  expect(await tell(otherLead, 'enterInError', { referralId: old, reason: 'wrong_person' }, payload)).toMatchObject({
    needsSecondPerson: false,
  });
  expect([await state(lead, old), await state(council, old)]).toEqual(['ENTERED_IN_ERROR', undefined]);
});

it('keeps an outcome with the sender until it is confirmed, whatever is added to it meanwhile', async () => {
  const id = await delivered();
  await tell(council, 'acceptReferral', { referralId: id }, payload);
  await tell(council, 'completeReferral', { referralId: id, code: 'CONNECTED', occurredOn: '2026-11-20' }, payload);
  await tell(
    council,
    'recordPersonVoice',
    { referralId: id, code: 'CONNECTED', text: '通えています', occurredOn: '2026-11-20', method: 'PHONE' },
    payload,
  );
  const inbox = async () =>
    (await city.ask('{ inbox(box: OUT, first: 100) { edges { node { referralId } } } }')).data.inbox.edges.map(
      (edge: { node: { referralId: string } }) => edge.node.referralId,
    );
  expect(await inbox()).toContain(id);
  await tell(city, 'confirmOutcome', { referralId: id, code: 'CONNECTED', occurredOn: '2026-11-20' }, payload);
  expect(await inbox()).not.toContain(id);
});

it('answers whatever is typed wrongly with the field and the reason, and changes nothing', async () => {
  const id = await delivered();
  const faulty = async (act: string, input: Record<string, unknown>) =>
    (await tell(council, act, { referralId: id, ...input }, payload)).fields;
  expect(await faulty('declineReferral', { reason: 'nonsense', by: 'PROVIDER' })).toEqual([{ field: 'reason', code: 'UNKNOWN_CODE' }]);
  expect(await faulty('declineReferral', { reason: 'other', by: 'PROVIDER', note: 'あ'.repeat(2001) })).toEqual([
    { field: 'note', code: 'TOO_LONG' },
  ]);
  expect(await faulty('askSender', { question: ' ' })).toEqual([{ field: 'question', code: 'REQUIRED' }]);
  await tell(council, 'acceptReferral', { referralId: id }, payload);
  expect(await faulty('startReferral', { firstContactOn: 'あした' })).toEqual([{ field: 'firstContactOn', code: 'BAD_DATE' }]);
  expect(await faulty('waitlistReferral', { expectedOn: '2020-01-01' })).toEqual([{ field: 'expectedOn', code: 'DATE_IN_PAST' }]);
  expect(await faulty('completeReferral', { code: 'CONNECTED', occurredOn: '2026-02-30' })).toEqual([
    { field: 'occurredOn', code: 'BAD_DATE' },
  ]);
  expect(await state(city, id)).toBe('ACCEPTED');
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
  (await world.database.see.query('select kind, about, assignee_id, due_on from task order by task_id desc limit 1')).rows[0];

async function delivered(): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY', 'CONTACT']);
  return lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'], needs: ['work'] });
}

it.each([
  ['declineReferral', { reason: 'capacity', by: 'PROVIDER' }, 'DECLINED', 'referral_declined'],
  ['returnReferral', { reason: 'incomplete' }, 'RETURNED', 'referral_returned'],
])('%s comes back to the sender as something to do, with the coded facts kept', async (act, input, becomes, kind) => {
  const id = await delivered();
  expect(await tell(council, act, { referralId: id, ...input }, payload)).toMatchObject({ __typename: 'ReferralPayload' });
  expect(await state(city, id)).toBe(becomes);
  expect(await taskOf()).toMatchObject({
    kind,
    about: expect.stringMatching(/^2\d{3}-/),
    assignee_id: city.staffId,
    due_on: expect.any(Date),
  });
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
  expect(await taskOf()).toMatchObject({ kind: 'referral_failed' });
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
  const offered = async (who: TestStaff) =>
    (await who.ask('query ($id: ID!) { referral(id: $id) { availableActions } }', { id: old })).data;
  expect((await offered(lead)).referral.availableActions).not.toContain('ENTER_IN_ERROR');
  expect((await offered(otherLead)).referral.availableActions).toContain('ENTER_IN_ERROR');
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
  const toDo = async (language: string) =>
    (
      await city.browser.ask('{ tasks(first: 100) { edges { node { title } } } }', {}, { 'accept-language': language })
    ).data.tasks.edges.map((edge: { node: { title: string } }) => edge.node.title);
  expect(await toDo('en')).toContainEqual(expect.stringMatching(/^2\d{3}-[\d-]+ has an outcome. Ask the person too, and confirm it$/));
  expect(await toDo('ja')).toContainEqual(expect.stringMatching(/^2\d{3}-[\d-]+ 結果が届きました。本人にも聞いて、結果を確認する$/));
  await tell(city, 'confirmOutcome', { referralId: id, code: 'CONNECTED', occurredOn: '2026-11-20' }, payload);
  expect(await inbox()).not.toContain(id);
  expect(await toDo('ja')).not.toContainEqual(expect.stringContaining('結果を確認する'));
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

describe('an office that answers by phone or fax', () => {
  const phoned = { means: 'phone', saidBy: '事務局の田中さん', saidOn: '2026-11-20' };
  const record = (id: string, input: object) => tell(city, 'recordReply', { referralId: id, ...phoned, ...input }, payload);
  const page = `query ($id: ID!) { referral(id: $id) { state handledBy repliesToRecord viewerGrant { fieldGroups }
    events { kind by told { means saidBy saidOn } } outcomes { voice code method by } } }`;
  const see = async (who: TestStaff, id: string) => (await who.ask(page, { id })).data.referral;
  const latest = '(select referral_id from referral order by referral_id desc limit 1)';
  const inHand = async () =>
    (await world.database.see.query(`select claimed_by, claimed_label from mailbox where box = 'in' and referral_id = ${latest}`)).rows;
  const linked = async () =>
    (await world.database.see.query(`select tenant_id from person_link where referral_id = ${latest}`)).rows
      .map((row) => row.tenant_id)
      .sort();

  it('has its answers recorded by the sender, marked by whom and how, and is told of each', async () => {
    const id = await delivered();
    expect((await see(city, id)).repliesToRecord).toEqual(['ACCEPTED', 'DECLINED']);
    expect((await see(council, id)).repliesToRecord).toEqual([]);
    expect(await record(id, { reply: 'ACCEPTED', note: '来週から会えるとのこと' })).toMatchObject({ __typename: 'ReferralPayload' });
    const accepted = await see(city, id);
    expect(accepted).toMatchObject({ state: 'ACCEPTED', handledBy: phoned.saidBy, repliesToRecord: ['STARTED', 'COMPLETED', 'FAILED'] });
    expect(accepted.events.at(-1)).toEqual({ kind: 'ACCEPTED', by: expect.any(String), told: phoned });
    // The name that the sender typed stands in the referral, and in no inbox.
    expect(await inHand()).toEqual([{ claimed_by: null, claimed_label: null }]);
    expect((await see(council, id)).viewerGrant.fieldGroups.sort()).toEqual(['CONTACT', 'IDENTITY']);
    await record(id, { reply: 'STARTED', occurredOn: '2026-11-21' });
    await record(id, { reply: 'COMPLETED', means: 'fax', code: 'CONNECTED', occurredOn: '2026-11-21' });
    const over = await see(city, id);
    expect([over.state, over.outcomes]).toEqual([
      'COMPLETED',
      [{ voice: 'PROVIDER', code: 'CONNECTED', method: 'fax', by: over.events.at(-1).by }],
    ]);
    expect(await taskOf()).toMatchObject({ kind: 'referral_completed', assignee_id: city.staffId });
    const told = (await council.ask('{ notices(first: 100) { edges { node { kind } } } }')).data.notices.edges;
    expect(told.filter(({ node }: any) => node.kind === 'referral.reply_recorded')).toHaveLength(3);
  });

  it('is counted where it had to refuse, with the reason, and nothing of the person stays open', async () => {
    const id = await delivered();
    const unmet = async () => (await world.database.see.query('select count(*)::int as n from unmet_need')).rows[0].n;
    const before = await unmet();
    expect((await record(id, { reply: 'DECLINED' })).fields).toEqual([{ field: 'reason', code: 'UNKNOWN_CODE' }]);
    expect((await record(id, { reply: 'DECLINED', reason: 'capacity', means: 'drum', saidBy: ' ' })).fields).toEqual([
      { field: 'means', code: 'UNKNOWN_CODE' },
      { field: 'saidBy', code: 'REQUIRED' },
    ]);
    await record(id, { reply: 'DECLINED', reason: 'capacity' });
    expect(await see(city, id)).toMatchObject({ state: 'DECLINED', repliesToRecord: [] });
    expect(await unmet()).toBe(before + 1);
  });

  it('has no end recorded with a note that is too long, and the note is named as what is wrong', async () => {
    const id = await delivered();
    await record(id, { reply: 'ACCEPTED' });
    const end = { reply: 'COMPLETED', code: 'CONNECTED', occurredOn: '2026-11-21' };
    expect((await record(id, { ...end, note: 'あ'.repeat(2001) })).fields).toEqual([{ field: 'note', code: 'TOO_LONG' }]);
    expect((await see(city, id)).state).toBe('ACCEPTED');
  });

  it.each([
    ['claimReferral', {}],
    ['startReferral', { firstContactOn: '2026-11-21' }],
  ])('has a record of its own, linked with the sender’s, once somebody there takes it up by %s', async (act, input) => {
    const id = await delivered();
    await record(id, { reply: 'ACCEPTED' });
    expect(await linked()).toEqual([]);
    await tell(council, act, { referralId: id, ...input }, payload);
    const both = [city.tenantId, council.tenantId].sort();
    expect(await linked()).toEqual(both);
    const { data } = await council.ask('{ myPersons { edges { node { fromReferral referrals { id } } } } }');
    expect(data.myPersons.edges).toContainEqual({ node: { fromReferral: true, referrals: [{ id }] } });
    // Taken in hand once more it is the same person, and the same record.
    await tell(council, 'claimReferral', { referralId: id }, payload);
    expect(await linked()).toEqual(both);
  });

  it('answers itself from the moment at which somebody there has opened it', async () => {
    const id = await delivered();
    await tell(council, 'openReferral', { referralId: id }, payload);
    expect((await see(city, id)).repliesToRecord).toEqual([]);
    expect(await record(id, { reply: 'ACCEPTED' })).toMatchObject({ __typename: 'Conflict' });
    const second = await delivered();
    await record(second, { reply: 'ACCEPTED' });
    await tell(council, 'startReferral', { referralId: second, firstContactOn: '2026-11-21' }, payload);
    expect(await record(second, { reply: 'COMPLETED', code: 'SOLVED', occurredOn: '2026-11-21' })).toMatchObject({
      code: 'RECEIVER_ANSWERS_HERE',
    });
    await expect(tell(council, 'recordReply', { referralId: second, ...phoned, reply: 'ACCEPTED' }, payload)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { expectFoldOfLedger } from '../../kit/ledger.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let lead: TestStaff;
let council: TestStaff;
let mate: TestStaff;
let third: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  lead = await world.staff(city.tenantId, ['supervisor']);
  const councilId = await world.tenant('厚岸', 'council');
  council = await world.staff(councilId, ['consultation_supporter']);
  mate = await world.staff(councilId, ['consultation_supporter']);
  third = await world.staff(await world.tenant('鶴居', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { referral { id } }';
const page = `query ($id: ID!) { referral(id: $id) {
  fieldGroups availableActions viewerGrant { fieldGroups }
  person { identity { familyName } work { wish } health { conditions } redactions { fieldGroup reason } }
  shareRequests { fieldGroup state reason askedBy decidedBy note availableActions }
  events { kind by text fieldGroups } } }`;

let person: string;
let referral: string;
let consent: string;
const see = async (who: TestStaff, id = referral) => (await who.ask(page, { id })).data.referral;
const ask = (fieldGroup = 'WORK', by = council, reason = '見学先を選ぶため') =>
  tell(by, 'requestShare', { referralId: referral, fieldGroup, reason }, payload);
const share = (more: object, fieldGroups = ['WORK']) =>
  tell(city, 'shareMore', { referralId: referral, fieldGroups, basis: 'CONSENT', ...more }, payload);
const wish = '朝の仕事';
const tasks = async () =>
  (await world.database.see.query('select kind, assignee_id, done_at from task where share_request_id is not null order by created_at'))
    .rows;
const noticesOf = async (who: TestStaff) =>
  (await who.ask('{ notices(first: 100) { edges { node { kind } } } }')).data.notices.edges.map((edge: any) => edge.node.kind);

/** The day has passed until which the person of the latest referral had agreed. */
async function runOut(): Promise<void> {
  const { see: db } = world.database;
  const past = `now() - interval '1 minute'`;
  const { rows } = await db.query('select referral_id, person_id from referral order by referral_id desc limit 1');
  const [{ referral_id, person_id }] = rows;
  await db.query(`update disclosure set until = ${past} where origin_id = $1 and to_tenant_id = $2`, [referral_id, council.tenantId]);
  for (const table of ['mailbox_label', 'label_token'])
    await db.query(`update ${table} set until = ${past} where referral_id = $1 and tenant_id = $2`, [referral_id, council.tenantId]);
  for (const table of ['referral', 'referral_event', 'person', 'person_identity', 'support_case'])
    await db.query(
      `update ${table} set readers = jsonb_build_object($2::text, floor(extract(epoch from ${past}))::bigint) where person_id = $1`,
      [person_id, council.tenantId],
    );
}

/** Accepted with the name alone; of the work of the person there is something to see. */
beforeEach(async () => {
  const lay = given(world);
  person = await lay.person(city);
  const cases = (await city.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person })).data.person.cases;
  await tell(
    city,
    'changeWork',
    { caseId: cases[0].id, expectedVersion: 0, wish, employmentStatus: 'unemployed', idempotencyKey: undefined },
    '... on PersonPayload { person { id } }',
  );
  consent = await lay.consent(city, person, [council], ['IDENTITY']);
  referral = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  await tell(council, 'acceptReferral', { referralId: referral }, payload);
});

describe('while somebody is on the waiting list', () => {
  const work = async (who: TestStaff) => (await see(who)).person.work?.wish ?? null;
  const admit = () => tell(council, 'admitReferral', { referralId: referral }, payload);
  const waitlist = () => tell(council, 'waitlistReferral', { referralId: referral, expectedOn: '2099-04-01' }, payload);

  it('the office reads who it is and how to reach them, and the rest again when there is room', async () => {
    const wider = await given(world).consent(city, person, [council], ['IDENTITY', 'CONTACT', 'WORK']);
    await share({ consentId: wider }, ['CONTACT', 'WORK']);
    expect(await work(council)).toBe(wish);
    await waitlist();
    const waiting = await see(council);
    expect([waiting.person.work, waiting.person.identity.familyName]).toEqual([null, expect.stringMatching(/./)]);
    expect(waiting.viewerGrant.fieldGroups.sort()).toEqual(['CONTACT', 'IDENTITY']);
    await expectFoldOfLedger(world.database);
    await admit();
    expect(await work(council)).toBe(wish);
    await waitlist();
    expect(await work(council)).toBeNull();
    await expectFoldOfLedger(world.database);
  });

  it('a consent that is withdrawn meanwhile opens nothing again', async () => {
    const wider = await given(world).consent(city, person, [council], ['WORK']);
    await share({ consentId: wider });
    await waitlist();
    await tell(city, 'withdrawConsent', { consentId: wider, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    await admit();
    expect(await work(council)).toBeNull();
    await expectFoldOfLedger(world.database);
  });

  it('the sender may open more on purpose, and that stays', async () => {
    await waitlist();
    expect(await ask()).toMatchObject({ __typename: 'ReferralPayload' });
    await share({ consentId: await given(world).consent(city, person, [council], ['WORK']) });
    expect(await work(council)).toBe(wish);
    await admit();
    expect(await work(council)).toBe(wish);
  });
});

it.each([
  ['completeReferral', {}, 90],
  ['failReferral', { reason: 'no_contact', by: 'PERSON' }, 30],
])('after %s the office reads what it was handed for its time, and what the person takes back at once no more', async (act, end, days) => {
  const wider = await given(world).consent(city, person, [council], ['WORK']);
  await share({ consentId: wider });
  await tell(council, act, { referralId: referral, code: 'PARTLY', occurredOn: '2026-11-20', ...end }, payload);
  expect((await see(council)).person.work).toMatchObject({ wish });
  const ledger = 'query ($id: ID!) { person(id: $id) { disclosures { fieldGroups live endsAt } } }';
  const lines = (await city.ask(ledger, { id: person })).data.person.disclosures;
  const shared = lines.find((line: any) => line.fieldGroups.includes('WORK'));
  expect(shared.live).toBe(true);
  expect((Date.parse(shared.endsAt) - Date.now()) / 86_400_000).toBeCloseTo(days, 1);
  await tell(city, 'withdrawConsent', { consentId: wider, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
  expect((await see(council)).person).toMatchObject({ identity: { familyName: '試験' }, work: null });
  await expectFoldOfLedger(world.database);
});

describe('what was withheld', () => {
  it('is asked for with a reason, which opens nothing and gives the sender something to do', async () => {
    expect((await see(council)).availableActions).toContain('REQUEST_SHARE');
    expect(await ask()).toMatchObject({ __typename: 'ReferralPayload' });
    const seen = await see(city);
    expect(seen.shareRequests).toEqual([
      {
        fieldGroup: 'WORK',
        state: 'OPEN',
        reason: '見学先を選ぶため',
        askedBy: expect.stringContaining('厚岸'),
        decidedBy: null,
        note: null,
        availableActions: ['SHARE_MORE', 'DECLINE_SHARE'],
      },
    ]);
    expect(seen.events.at(-1)).toMatchObject({ kind: 'SHARE_REQUESTED', fieldGroups: ['WORK'], text: '見学先を選ぶため' });
    expect((await tasks()).at(-1)).toMatchObject({
      assignee_id: city.staffId,
      kind: 'share_request',
      done_at: null,
    });
    expect(await noticesOf(city)).toContain('referral.share_requested');
    const asker = await see(council);
    expect([asker.person.work, asker.shareRequests[0].availableActions]).toEqual([null, []]);
  });

  it('is shared on a consent that reaches so far, and on no other', async () => {
    await ask();
    expect(await share({ consentId: consent })).toMatchObject({ code: 'OUTSIDE_CONSENT' });
    expect(await share({})).toMatchObject({ code: 'CONSENT_REQUIRED' });
    expect((await see(council)).person.work).toBeNull();
    const wider = await given(world).consent(city, person, [council], ['IDENTITY', 'WORK']);
    expect(await share({ consentId: wider })).toMatchObject({ __typename: 'ReferralPayload' });
    const seen = await see(council);
    expect(seen).toMatchObject({ fieldGroups: ['IDENTITY', 'WORK'], viewerGrant: { fieldGroups: ['IDENTITY', 'WORK'] } });
    expect(seen.person).toMatchObject({ work: { wish }, health: null });
    expect(seen.shareRequests[0]).toMatchObject({ state: 'SHARED', decidedBy: expect.stringContaining('釧路') });
    expect(await noticesOf(council)).toContain('referral.shared_more');
    expect((await tasks()).at(-1)?.done_at).not.toBeNull();
    await expectFoldOfLedger(world.database);

    await tell(city, 'withdrawConsent', { consentId: wider, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    expect(await see(council)).toMatchObject({ viewerGrant: { fieldGroups: ['IDENTITY'] }, person: { identity: {}, work: null } });
    expect(await ask()).toMatchObject({ __typename: 'ReferralPayload' });
  });

  it('is shared without consent for a reason in writing, and with it the name comes into the inbox', async () => {
    const lay = given(world);
    const without = await lay.consent(city, person, [third], ['CONTACT']);
    referral = await lay.delivered(city, { person, to: third, consent: without, fieldGroups: ['CONTACT'] });
    await tell(third, 'acceptReferral', { referralId: referral }, payload);
    const name = async () => {
      const { data } = await third.ask('{ inbox(first: 100) { edges { node { referralId name } } } }');
      return data.inbox.edges.find((edge: any) => edge.node.referralId === referral).node.name;
    };
    expect(await name()).toBeNull();
    expect(await share({ basis: 'EMERGENCY' }, ['IDENTITY'])).toMatchObject({
      fields: [{ field: 'basisNote', code: 'BASIS_REASON_REQUIRED' }],
    });
    await share({ basis: 'EMERGENCY', basisNote: '安否が分からない' }, ['IDENTITY']);
    expect(await name()).toContain('試験');
  });

  it('is shared again on a consent that was renewed, though the first has run out, and the name comes back into the inbox', async () => {
    const name = async () => {
      const { data } = await council.ask('{ inbox(first: 100) { edges { node { referralId name } } } }');
      return data.inbox.edges.find((edge: any) => edge.node.referralId === referral).node.name;
    };
    await runOut();
    expect([await see(council), await name()]).toEqual([null, null]);
    const renewed = await given(world).consent(city, person, [council], ['IDENTITY', 'WORK'], '2099-12-31');
    await share({ consentId: renewed }, ['IDENTITY', 'WORK']);
    expect((await see(council)).person).toMatchObject({ identity: { familyName: '試験' }, work: { wish } });
    expect(await name()).toContain('試験');
  });

  it('is not shared, and the asker reads why and may ask again', async () => {
    await ask();
    await tell(city, 'declineShare', { referralId: referral, fieldGroup: 'WORK', note: '本人が望んでいません' }, payload);
    const seen = await see(council);
    expect(seen.shareRequests[0]).toMatchObject({ state: 'DECLINED', note: '本人が望んでいません' });
    expect(seen.events.at(-1)).toMatchObject({ kind: 'SHARE_DECLINED', text: '本人が望んでいません', fieldGroups: ['WORK'] });
    expect(seen.person.work).toBeNull();
    expect(await noticesOf(council)).toContain('referral.share_declined');
    expect((await tasks()).at(-1)?.done_at).not.toBeNull();
    expect(await tell(city, 'declineShare', { referralId: referral, fieldGroup: 'WORK', note: '二度' }, payload)).toMatchObject({
      code: 'SHARE_NOT_REQUESTED',
    });
    await ask();
    expect((await see(city)).shareRequests.map((each: any) => each.state)).toEqual(['DECLINED', 'OPEN']);
  });

  it('is asked for once at a time, even by two of the office at once, and never where it is open', async () => {
    const answers = await Promise.all([ask('WORK'), ask('WORK', mate)]);
    expect(answers.map((each) => each.code ?? each.__typename).sort()).toEqual(['ReferralPayload', 'SHARE_REQUESTED']);
    expect(await ask('IDENTITY')).toMatchObject({ code: 'SHARE_OPEN' });
    expect((await see(city)).shareRequests).toHaveLength(1);
  });

  it('needs no answer any more once the referral has ended', async () => {
    await ask();
    await tell(city, 'withdrawReferral', { referralId: referral, reason: 'solved' }, payload);
    expect((await see(city)).shareRequests[0]).toMatchObject({ state: 'ENDED', availableActions: [] });
    expect((await tasks()).at(-1)?.done_at).not.toBeNull();
    expect(await tell(city, 'declineShare', { referralId: referral, fieldGroup: 'WORK', note: '遅い' }, payload)).toMatchObject({
      code: 'REFERRAL_STATE',
    });
    await expect(ask()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('ends for the receiver with the referral, on whatever it stood', async () => {
    const lawful = { referralId: referral, fieldGroups: ['WORK'], basis: 'LAW', basisNote: '法27条' };
    await expect(tell(city, 'shareMore', lawful, payload)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await tell(lead, 'shareMore', lawful, payload);
    expect((await see(council)).person.work).toMatchObject({ wish });
    await tell(city, 'withdrawReferral', { referralId: referral, reason: 'solved' }, payload);
    const ledger = 'query ($id: ID!) { person(id: $id) { disclosures { fieldGroups basis live endReason } } }';
    const { data } = await city.ask(ledger, { id: person });
    expect(data.person.disclosures.find((line: any) => line.fieldGroups.includes('WORK'))).toEqual({
      fieldGroups: ['WORK'],
      basis: 'LAW',
      live: false,
      endReason: 'referral.withdrawn',
    });
    await expectFoldOfLedger(world.database);
  });

  it('cannot be asked for before the referral is accepted, nor by the sender, nor by a stranger', async () => {
    const lay = given(world);
    const fresh = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
    expect(await tell(council, 'requestShare', { referralId: fresh, fieldGroup: 'WORK', reason: '早すぎる' }, payload)).toMatchObject({
      code: 'REFERRAL_STATE',
    });
    await expect(ask('WORK', city)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ask('WORK', third)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      tell(council, 'shareMore', { referralId: referral, fieldGroups: ['WORK'], basis: 'LAW', basisNote: '自分で' }, payload),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

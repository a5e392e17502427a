import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../kit/given.js';
import { expectFoldOfLedger } from '../kit/ledger.js';
import { type TestStaff, World } from '../kit/world.js';

let world: World;
let city: TestStaff;
let colleague: TestStaff;
let council: TestStaff;
let otherCouncil: TestStaff;
beforeAll(async () => {
  world = await World.open();
  const cityId = await world.tenant('釧路', 'city');
  const councilId = await world.tenant('厚岸', 'council');
  [city, colleague] = [await world.staff(cityId, ['caseworker']), await world.staff(cityId, ['caseworker'])];
  [council, otherCouncil] = [
    await world.staff(councilId, ['consultation_supporter'], { name: '高橋 社' }),
    await world.staff(councilId, ['consultation_supporter'], { name: '安藤 協' }),
  ];
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { referral { state handledBy } }';

async function referral(): Promise<{ id: string; person: string; consent: string }> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY', 'CONTACT']);
  return { person, consent, id: await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'] }) };
}

it('lets exactly one of two people accept, and tells the other who was faster', async () => {
  for (let round = 0; round < 8; round++) {
    const { id } = await referral();
    const accepting = '... on ReferralPayload { referral { availableActions } } ... on Refusal { title }';
    const both = await Promise.all([council, otherCouncil].map((each) => tell(each, 'acceptReferral', { referralId: id }, accepting)));
    expect(both.map((each) => each.__typename).sort()).toEqual(['Conflict', 'ReferralPayload']);
    const winner = both[0].__typename === 'ReferralPayload' ? '高橋 社' : '安藤 協';
    expect(both.find((each) => each.__typename === 'Conflict')).toMatchObject({
      code: 'REFERRAL_TAKEN',
      title: `先に${winner}が受けました。`,
    });
    const { rows } = await world.database.see.query(
      `select count(*)::int as lines from disclosure where verb = 'opens' and origin_id = (select referral_id from referral order by referral_id desc limit 1) and to_tenant_id = $1`,
      [council.tenantId],
    );
    expect(rows[0].lines).toBe(2);
  }
});

it('shows nothing after a withdrawal, whatever was being written at the same moment', async () => {
  for (let round = 0; round < 12; round++) {
    const { id, consent } = await referral();
    const meanwhile = [
      tell(council, 'acceptReferral', { referralId: id }, payload),
      tell(council, 'claimReferral', { referralId: id, note: '担当します' }, payload),
      tell(council, 'askSender', { referralId: id, question: '連絡のつく時間は?' }, payload),
    ].map((each) => each.catch((error: { code?: string }) => expect(['NOT_FOUND', 'CONFLICT']).toContain(error.code)));
    const withdrawn = await tell(
      colleague,
      'withdrawConsent',
      { consentId: consent, method: 'ORAL' },
      '... on ConsentPayload { endedDisclosures }',
    );
    expect(withdrawn.__typename).toBe('ConsentPayload');
    // From the acknowledgement on, and also when the others have finished.
    for (let look = 0; look < 2; look++) {
      const seen = await council.ask('query ($id: ID!) { referral(id: $id) { summary } }', { id });
      expect(seen.data.referral).toBeNull();
      await Promise.all(meanwhile);
    }
  }
  expect(await expectFoldOfLedger(world.database)).toBeGreaterThan(100);
});

it('has one effect for a click repeated while the first is still on its way', async () => {
  const { id } = await referral();
  const idempotencyKey = crypto.randomUUID();
  const clicks = await Promise.all(
    [1, 2, 3].map(() => tell(council, 'claimReferral', { idempotencyKey, referralId: id }, payload).catch((error: unknown) => error)),
  );
  expect(clicks.map((each) => (each as { __typename?: string }).__typename)).toEqual([
    'ReferralPayload',
    'ReferralPayload',
    'ReferralPayload',
  ]);
  const { rows } = await world.database.see.query(
    `select count(*)::int as claims from referral_event where kind = 'claimed' and text is null and actor_staff_id = $1 and referral_id = (select referral_id from referral order by referral_id desc limit 1)`,
    [council.staffId],
  );
  expect(rows[0].claims).toBe(1);
});

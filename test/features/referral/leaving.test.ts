import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let lead: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  const cityId = await world.tenant('釧路', 'city');
  [city, lead] = [await world.staff(cityId, ['caseworker']), await world.staff(cityId, ['supervisor'])];
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { deliverAt referral { id } } ... on Refusal { title }';
const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
const noticesOf = async ({ staffId }: TestStaff): Promise<string[]> =>
  (await world.database.see.query('select kind from notice where staff_id = $1 order by at', [staffId])).rows.map(({ kind }) => kind);
const referralOf = async (who: TestStaff, id: string) =>
  (await who.ask('query ($id: ID!) { referral(id: $id) { state deliverAt availableActions } }', { id })).data.referral;

/** Written, and on its way out: the thirty seconds run. */
async function leaving(more: Record<string, unknown> = {}): Promise<{ referral: string; consent: string }> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  const referral = await lay.draft(city, { person, to: council, consent, fieldGroups: ['IDENTITY'], ...more });
  expect(await tell(city, 'sendReferral', { referralId: referral }, payload)).toMatchObject({ __typename: 'ReferralPayload' });
  return { referral, consent };
}

describe('what was sent and has not left yet', () => {
  it('stays a draft when the consent is withdrawn meanwhile, and the sender is told', async () => {
    const { referral, consent } = await leaving();
    const before = (await noticesOf(city)).length;
    await tell(lead, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
    expect((await noticesOf(city)).slice(before)).toEqual(['referral.not_sent']);
    expect(await given(world).holdOver(city)).toBe(0);
    expect(await referralOf(city, referral)).toMatchObject({ state: 'DRAFT', deliverAt: null });
    const { rows } = await world.database.see.query(
      `select data from audit_event where verb = 'referral.not_sent' order by at desc limit 1`,
    );
    expect(rows).toEqual([{ data: { code: 'CONSENT_REQUIRED' } }]);
  });

  it('stays a draft when the receiver closes meanwhile, and the sender is told', async () => {
    const { referral } = await leaving();
    const before = (await noticesOf(city)).length;
    const takes = (does: boolean) =>
      world.database.see.query('update tenant set takes_referrals = $2 where tenant_id = $1', [council.tenantId, does]);
    await takes(false);
    expect(await given(world).holdOver(city)).toBe(0);
    await takes(true);
    expect((await noticesOf(city)).slice(before)).toEqual(['referral.not_sent']);
    expect(await referralOf(city, referral)).toMatchObject({ state: 'DRAFT', deliverAt: null });
    expect(await referralOf(council, referral)).toBeNull();
  });
});

it.each(['EMERGENCY first', 'CONSENT first'])(
  'names what the person agreed to as the reason, and the latest end, of two ways to see them: %s',
  async (order) => {
    const lay = given(world);
    const person = await lay.person(city);
    const consent = await lay.consent(city, person, [council], ['IDENTITY'], inDays(30).toISOString().slice(0, 10));
    const ways = [
      { basis: 'EMERGENCY', basisNote: '安否が分からない', consentId: null },
      { basis: 'CONSENT', consentId: consent },
    ];
    for (const way of order.startsWith('EMERGENCY') ? ways : ways.reverse()) {
      await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'], ...way });
    }
    const grant = 'query ($id: ID!) { person(id: $id) { viewerGrant { basis until } } }';
    const { basis, until } = (await council.ask(grant, { id: person })).data.person.viewerGrant;
    expect(basis).toBe('CONSENT');
    // Ninety days from now are later than the end of the consent.
    expect(new Date(until).getTime()).toBeGreaterThan(inDays(80).getTime());
  },
);

describe('without consent', () => {
  const without = async (by: TestStaff, basis: string): Promise<{ referral: string; sent: any }> => {
    const lay = given(world);
    const person = await lay.person(city);
    const about = { person, to: council, consent: '', fieldGroups: ['IDENTITY'], basis, basisNote: '安否が分からない', consentId: null };
    const referral = await lay.draft(city, about);
    return { referral, sent: await tell(by, 'sendReferral', { referralId: referral }, payload).catch((error) => error) };
  };
  const daysOpen = async (): Promise<number> => {
    const { rows } = await world.database.see.query(
      `select round(extract(epoch from until - starts_at) / 86400)::int as days from disclosure
       where verb = 'opens' and to_tenant_id = $1 order by recorded_at desc limit 1`,
      [council.tenantId],
    );
    return rows[0].days;
  };

  it('anybody who works with people may hand over in an emergency, for ninety days, and those in charge hear of it', async () => {
    const { referral, sent } = await without(city, 'EMERGENCY');
    expect(sent).toMatchObject({ __typename: 'ReferralPayload' });
    const before = (await noticesOf(lead)).length;
    expect(await given(world).holdOver(city)).toBe(1);
    expect((await noticesOf(lead)).slice(before)).toEqual(['referral.emergency']);
    expect(await referralOf(council, referral)).toMatchObject({ state: 'REQUESTED' });
    expect(await daysOpen()).toBe(90);
  });

  it('only those in charge judge that a law allows it, for a year', async () => {
    const refused = await without(city, 'LAW');
    expect(refused.sent).toMatchObject({ code: 'FORBIDDEN' });
    expect(await referralOf(city, refused.referral)).toMatchObject({ state: 'DRAFT', deliverAt: null });
    const { sent } = await without(lead, 'LAW');
    expect(sent).toMatchObject({ __typename: 'ReferralPayload' });
    expect(await given(world).holdOver(city)).toBe(1);
    expect(await daysOpen()).toBe(365);
  });

  it('nothing is handed over on a conference, which tells its own room, nor for longer than the region has agreed on', async () => {
    await expect(without(city, 'CONFERENCE')).rejects.toMatchObject({ message: 'Variable "$input" got an invalid value.' });
    await world.database.see.query(`delete from timer_length where kind = 'T8' and step = 'emergency'`);
    expect((await without(city, 'EMERGENCY')).sent).toMatchObject({ __typename: 'Conflict', code: 'CONSENT_REQUIRED' });
  });
});

it('is not withdrawn because of a consent that nobody records as withdrawn', async () => {
  const { referral, consent } = await leaving();
  await given(world).holdOver(city);
  const refused = await tell(city, 'withdrawReferral', { referralId: referral, reason: 'consent_withdrawn' }, payload);
  expect(refused).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'reason', code: 'WITHDRAW_THE_CONSENT' }] });
  expect(await referralOf(city, referral)).toMatchObject({ state: 'REQUESTED' });
  await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
  expect(await referralOf(city, referral)).toMatchObject({ state: 'WITHDRAWN' });
});

it('is confirmed once by the office that sent it', async () => {
  const { referral } = await leaving();
  await given(world).holdOver(city);
  const outcome = { referralId: referral, code: 'SOLVED', occurredOn: '2026-11-20' };
  await tell(council, 'acceptReferral', { referralId: referral }, payload);
  await tell(council, 'completeReferral', outcome, payload);
  expect((await referralOf(city, referral)).availableActions).toContain('CONFIRM_OUTCOME');
  expect(await tell(city, 'confirmOutcome', outcome, payload)).toMatchObject({ __typename: 'ReferralPayload' });
  expect((await referralOf(city, referral)).availableActions).not.toContain('CONFIRM_OUTCOME');
  expect(await tell(city, 'confirmOutcome', outcome, payload)).toMatchObject({ __typename: 'Conflict', code: 'ALREADY_CONFIRMED' });
});

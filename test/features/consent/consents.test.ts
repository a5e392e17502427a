import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { expectFoldOfLedger } from '../../kit/ledger.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let mate: TestStaff;
let officer: TestStaff;
let council: TestStaff;
let person: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker'], { name: '佐藤 一' });
  mate = await world.staff(city.tenantId, ['caseworker']);
  officer = await world.staff(city.tenantId, ['privacy_officer']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  person = await given(world).person(city);
});
afterAll(() => world.close());

const payload = '... on ConsentPayload { consent { id state } endedDisclosures }';
const agreed = () => ({
  personId: person,
  purpose: '就労の相談',
  fieldGroups: ['IDENTITY'],
  recipients: [world.id('Tenant', council.tenantId)],
  method: 'PAPER',
  givenOn: '2026-01-10',
  until: '2099-03-31',
});
const consentsFor = async (who: TestStaff): Promise<any[]> =>
  (
    await who.ask(
      `query ($id: ID!) { person(id: $id, purpose: SUPERVISION) { consents { id state purpose recordedBy withdrawnBy withdrawnReason } } }`,
      { id: person },
    )
  ).data.person?.consents;

describe('a consent', () => {
  it('is listed with its state: in force, ended, withdrawn', async () => {
    const inForce = (await tell(city, 'recordConsent', agreed(), payload)).consent.id;
    const ended = (await tell(city, 'recordConsent', { ...agreed(), purpose: '過去' }, payload)).consent.id;
    await world.database.see.query(`update consent set until = '2026-02-01' where purpose = '過去'`);
    const taken = (await tell(city, 'recordConsent', { ...agreed(), purpose: '撤回' }, payload)).consent.id;
    await tell(city, 'withdrawConsent', { consentId: taken, method: 'ORAL', reason: '電話で' }, payload);
    const consents = await consentsFor(city);
    const byId = Object.fromEntries(consents.map((each) => [each.id, each]));
    expect([byId[inForce].state, byId[ended].state, byId[taken].state]).toEqual(['IN_FORCE', 'ENDED', 'WITHDRAWN']);
    expect(byId[taken]).toMatchObject({ withdrawnBy: 'ORAL', withdrawnReason: '電話で', recordedBy: '佐藤 一' });
  });

  it('is read by the privacy officer too, and by no other office', async () => {
    expect((await consentsFor(officer)).length).toBeGreaterThan(0);
    expect(await consentsFor(council)).toBeUndefined();
  });

  it.each([
    ['no purpose', { purpose: '　' }, { field: 'purpose', code: 'REQUIRED' }],
    ['a private-use character', { purpose: '\uE000' }, { field: 'purpose', code: 'PRIVATE_USE_CHARACTER' }],
    ['no field group', { fieldGroups: [] }, { field: 'fieldGroups', code: 'REQUIRED' }],
    ['no recipient', { recipients: [] }, { field: 'recipients', code: 'REQUIRED' }],
    ['a day that is none', { givenOn: '2026-02-30' }, { field: 'givenOn', code: 'BAD_DATE' }],
    ['a day to come', { givenOn: '2099-01-01' }, { field: 'givenOn', code: 'DATE_IN_FUTURE' }],
    ['an end before its beginning', { until: '2025-12-31' }, { field: 'until', code: 'DATE_ORDER' }],
    ['an end that has passed', { until: '2026-01-11' }, { field: 'until', code: 'DATE_IN_PAST' }],
  ])('is not recorded with %s', async (_what, more, fault) => {
    expect(await tell(city, 'recordConsent', { ...agreed(), ...more }, payload)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [fault],
    });
  });

  it('names other organisations of the region and never the own one', async () => {
    const recipients = [world.id('Tenant', city.tenantId)];
    expect(await tell(city, 'recordConsent', { ...agreed(), recipients }, payload)).toMatchObject({
      fields: [{ field: 'recipients', code: 'UNKNOWN_CODE' }],
    });
  });

  it('is recorded and withdrawn by those who work with the person only', async () => {
    await expect(tell(council, 'recordConsent', agreed(), payload)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(tell(officer, 'recordConsent', agreed(), payload)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const consentId = (await tell(city, 'recordConsent', agreed(), payload)).consent.id;
    await expect(tell(council, 'withdrawConsent', { consentId, method: 'ORAL' }, payload)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(tell(officer, 'withdrawConsent', { consentId, method: 'ORAL' }, payload)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of a person whose record is another office’s cannot be recorded by the receiver of a referral', async () => {
    const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
    await given(world).delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
    await expect(tell(council, 'recordConsent', agreed(), payload)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is withdrawn once, also when two colleagues do it at the same moment', async () => {
    const consentId = (await tell(city, 'recordConsent', agreed(), payload)).consent.id;
    const both = await Promise.all([city, mate].map((who) => tell(who, 'withdrawConsent', { consentId, method: 'PAPER' }, payload)));
    expect(both.map((each) => each.code ?? each.__typename).sort()).toEqual(['ALREADY_WITHDRAWN', 'ConsentPayload']);
  });

  it('that is withdrawn ends each line that was still open once, and says why; what had ended before stays as it was', async () => {
    const lay = given(world);
    const about = await lay.person(city);
    const consent = await lay.consent(city, about, [council], ['IDENTITY']);
    const sent = () => lay.delivered(city, { person: about, to: council, consent, fieldGroups: ['IDENTITY'] });
    const answer = async (act: string, input: object = {}) =>
      tell(council, act, { referralId: await sent(), ...input }, '... on ReferralPayload { __typename }');
    await answer('returnReferral', { reason: 'incomplete' });
    await answer('declineReferral', { reason: 'capacity', by: 'PROVIDER' }); // readable for some days yet
    await answer('acceptReferral'); // one line as it arrived, one as it was accepted
    expect(await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, payload)).toMatchObject({ endedDisclosures: 3 });
    const { rows } = await world.database.see.query(
      `select array_agg(e.reason order by e.recorded_at) as reasons, bool_or(e.until <= now()) as ended
       from disclosure o join disclosure e on e.opens_line_id = o.line_id
       where o.to_tenant_id = $1 and o.person_id = (select person_id from person where tenant_id = $2 order by person_id desc limit 1)
       group by o.line_id, o.recorded_at order by o.recorded_at`,
      [council.tenantId, city.tenantId],
    );
    expect(rows).toEqual([
      { reasons: ['referral.returned'], ended: true },
      { reasons: ['referral.declined', 'consent.withdrawn'], ended: true },
      { reasons: ['consent.withdrawn'], ended: true },
      { reasons: ['consent.withdrawn'], ended: true },
    ]);
    // Also what the withdrawal itself wrote about the referral that it ended.
    expect(await expectFoldOfLedger(world.database)).toBeGreaterThan(10);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flightsOf } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let legal: TestStaff;
let person: string;
let consent: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  legal = await world.staff(await world.tenant('法テラス', 'legal_aid'), ['consultation_supporter']);
  const lay = given(world);
  person = await lay.person(city);
  consent = await lay.consent(city, person, [council, legal], ['IDENTITY', 'CONTACT']);
  const referral = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { id } }');
  await lay.delivered(city, { person, to: legal, consent, fieldGroups: ['IDENTITY'] });
});
afterAll(() => world.close());

const query = `query ($id: ID!) { person(id: $id) { offices { tenant { shortName } why bases since until } } }`;
const officesFor = async (who: TestStaff, id = person): Promise<any[]> => (await who.ask(query, { id })).data.person.offices;
const named = (offices: any[]) => Object.fromEntries(offices.map(({ tenant, why }) => [tenant.shortName, why]));

describe('the offices around a person', () => {
  it('are told to the office of the record with all their reasons, in the flight of the page', async () => {
    const { result, flights } = await flightsOf(world, () => officesFor(city));
    expect(flights).toBe(1);
    expect(named(result)).toEqual({ 釧路: ['KEEPS'], 厚岸: ['LINKED', 'READS'], 法テラス: ['READS'] });
    expect(result[1]).toMatchObject({ bases: ['CONSENT'], since: expect.any(String), until: '2099-03-31T15:00:00.000Z' });
    expect(result[0]).toMatchObject({ bases: [], since: null, until: null });
  });

  it('are to a receiver the office of the record and itself, and no other', async () => {
    expect(named(await officesFor(council))).toEqual({ 釧路: ['KEEPS'], 厚岸: ['READS'] });
    expect(named(await officesFor(legal))).toEqual({ 釧路: ['KEEPS'], 法テラス: ['READS'] });
  });

  it('are, for the record that a receiver made, the sender alone', async () => {
    const { data } = await council.ask('{ myPersons { edges { node { id } } } }');
    const own = data.myPersons.edges[0].node.id;
    expect(named(await officesFor(council, own))).toEqual({ 厚岸: ['KEEPS'], 釧路: ['LINKED'] });
  });

  it('read no longer once the consent is withdrawn; a record of their own stays', async () => {
    await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { consent { id } }');
    expect(named(await officesFor(city))).toEqual({ 釧路: ['KEEPS'], 厚岸: ['LINKED'] });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flightsOf } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { hubOf } from '../../kit/hub.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let elsewhere: TestStaff;
let council: TestStaff;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await World.open();
  const cityId = await world.tenant('釧路', 'city');
  city = await world.staff(cityId, ['caseworker', 'hub_editor'], { unit: await world.unit(cityId, '第3') });
  elsewhere = await world.staff(cityId, ['caseworker'], { unit: await world.unit(cityId, '第4') });
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  ids.Person = await given(world).person(city);
  const { data } = await city.ask(`query ($id: ID!) { person(id: $id) { tenant { id units { id } } cases { id } } }`, { id: ids.Person });
  ids.Case = data.person.cases[0].id;
  ids.Tenant = data.person.tenant.id;
  ids.Unit = data.person.tenant.units[0].id;
  ids.Record = (
    await tell(
      city,
      'writeRecord',
      { caseId: ids.Case, method: 'phone', occurredAt: '2026-11-20T01:00:00Z', text: '本文', audience: 'TENANT' },
      '... on RecordPayload { record { id } }',
    )
  ).record.id;
  ids.Task = (await tell(city, 'createTask', { title: '電話', personId: ids.Person }, '... on TaskPayload { task { id } }')).task.id;
  ids.Consent = await given(world).consent(city, ids.Person, [council], ['IDENTITY']);
  ids.Referral = await given(world).delivered(city, { person: ids.Person, to: council, consent: ids.Consent, fieldGroups: ['IDENTITY'] });
  const ledger = await city.ask(`query ($id: ID!) { person(id: $id) { disclosures { id } } }`, { id: ids.Person });
  ids.Disclosure = ledger.data.person.disclosures[0].id;
  ids.HubEntry = (await hubOf(city).published()).id;
  ids.HubNeed = await hubOf(city).need();
});
afterAll(() => world.close());

const query = `query ($id: ID!, $purpose: AccessPurpose) { node(id: $id, purpose: $purpose) { __typename id ... on Person { identity { familyName } records { edges { node { text } } } } ... on Record { text } } }`;
const kinds = ['Person', 'Case', 'Record', 'Task', 'Consent', 'Disclosure', 'Referral', 'Tenant', 'Unit', 'HubEntry', 'HubNeed'];

describe('a record by its global id', () => {
  it.each(kinds)('%s comes as what it is', async (kind) => {
    const { data, errors } = await city.ask(query, { id: ids[kind] });
    expect(errors).toBeUndefined();
    expect(data.node).toMatchObject({ __typename: kind, id: ids[kind] });
  });

  it.each(['Person', 'Case', 'Record', 'Task', 'Consent', 'Disclosure', 'Referral', 'HubEntry', 'HubNeed'])(
    '%s comes in one flight, whose it is and whether that is one’s own work included',
    async (kind) => {
      await city.ask(query, { id: ids[kind] }); // who asks is looked up
      expect((await flightsOf(world, () => city.ask(query, { id: ids[kind] }))).flights).toBe(1);
    },
  );

  it('comes with what was asked for below it', async () => {
    expect((await city.ask(query, { id: ids.Person })).data.node).toMatchObject({
      identity: { familyName: '試験' },
      records: { edges: [{ node: { text: '本文' } }] },
    });
  });

  it.each(['Person', 'Case', 'Record', 'Consent', 'Disclosure'])('%s of somebody outside one’s own work asks why', async (kind) => {
    expect((await elsewhere.ask(query, { id: ids[kind] })).errors?.[0]?.extensions.reason).toBe('PURPOSE_NEEDED');
    expect((await elsewhere.ask(query, { id: ids[kind], purpose: 'INQUIRY' })).data.node).toMatchObject({ __typename: kind });
  });

  it.each(['Case', 'Record', 'Task', 'Consent'])(
    '%s of another office is null, byte for byte like one that does not exist',
    async (kind) => {
      const absent = world.id(kind as 'Case', '019a0000-0000-7000-8000-000000000000');
      const stranger = await world.staff(await world.tenant(`他${kind}`, 'council'), ['consultation_supporter']);
      const answers = await Promise.all([ids[kind], absent].map((id) => stranger.browser.post('/graphql', { query, variables: { id } })));
      expect(answers[0]?.body).toBe(answers[1]?.body);
      expect(JSON.parse(answers[0]?.body ?? '')).toEqual({ data: { node: null } });
    },
  );

  it('is NOT_FOUND for an id that was made up', async () => {
    expect((await city.ask(query, { id: 'made-up' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

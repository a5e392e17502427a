import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let person: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  person = await given(world).person(city);
});
afterAll(() => world.close());

const looks = async (group: string): Promise<number> => {
  const { rows } = await world.database.see.query<{ n: number }>(
    `select count(*)::int as n from access_log where person_id = $1 and field_group = $2 and actor_staff_id = $3`,
    [world.house.ids.open(person)?.uuid, group, city.staffId],
  );
  return rows[0]?.n ?? 0;
};

it('leaves only once the log is written: where it cannot be, nothing of a person is told', async () => {
  const { see } = world.database;
  await see.query('alter table access_log add constraint broken check (action <> $$read$$) not valid');
  try {
    const { data, errors } = await city.ask(`query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { identity { givenName } } }`, {
      id: person,
    });
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'INTERNAL' }) })]);
    expect(JSON.stringify(errors)).not.toContain('花子');
  } finally {
    await see.query('alter table access_log drop constraint broken');
  }
});

it('spoils no other field of a page where PostgreSQL refuses one of them', async () => {
  const { see } = world.database;
  await see.query('revoke select on hub_public from tsunagi_gateway');
  try {
    const { data, errors } = await city.ask(
      `query ($id: ID!, $entry: ID!) { hubEntry(id: $entry) { name } person(id: $id, purpose: ASSIGNED) { identity { givenName } } }`,
      { id: person, entry: world.id('HubEntry', randomUUID()) },
    );
    expect(errors).toEqual([expect.objectContaining({ path: ['hubEntry'] })]);
    expect(data).toEqual({ hubEntry: null, person: { identity: { givenName: '花子' } } });
  } finally {
    await see.query('grant select on hub_public to tsunagi_gateway');
  }
});

it('shows after each act of a document what that act left, not what was read before it', async () => {
  const { data } = await city.ask(
    `mutation ($one: ChangeIdentityInput!, $two: ChangeIdentityInput!) {
      one: changeIdentity(input: $one) { ... on PersonPayload { person { identity { version givenName } } } }
      two: changeIdentity(input: $two) { ... on PersonPayload { person { identity { version givenName } } } }
    }`,
    {
      one: { personId: person, expectedVersion: 1, givenName: '月子' },
      two: { personId: person, expectedVersion: 2, givenName: '星子' },
    },
  );
  expect(data.one.person.identity).toEqual({ version: 2, givenName: '月子' });
  expect(data.two.person.identity).toEqual({ version: 3, givenName: '星子' });
});

it('is written down under the name of whoever was told it, also where somebody else acts later in the same document', async () => {
  const before = await looks('identity');
  const { data } = await city.ask(
    `mutation ($input: ChangeIdentityInput!) {
      changed: changeIdentity(input: $input) { ... on PersonPayload { person { identity { givenName } } } }
      left: signOut { __typename }
    }`,
    { input: { personId: person, expectedVersion: 3, givenName: '雪子' } },
  );
  expect(data.changed.person.identity.givenName).toBe('雪子');
  expect(data.left).not.toBeNull();
  expect(await looks('identity')).toBeGreaterThan(before);
});

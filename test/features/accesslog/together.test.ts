import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Actor } from '@tsunagi/access';
import { seenBy } from '../../kit/flights.js';
import { region, World } from '../../kit/world.js';

let world: World;
let actor: Actor;
beforeAll(async () => {
  world = await World.open();
  const {
    tenantId: tenant,
    staffId: staff,
    membershipId: membership,
  } = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  actor = { region, tenant, staff, membership, unit: null, roles: new Set(['caseworker']) };
});
afterAll(() => world.close());

/** What PostgreSQL cannot keep in any text. */
const unkeepable = 'page\u0000';

const look = (personId: string, operation: string) =>
  world.house.accessLog.write({
    operation,
    purpose: null,
    requestId: 'test',
    takeLooks: () => [
      { actor, actorLabel: '釧路', told: [{ personId, ownerTenantId: actor.tenant, subject: 'PersonIdentity', fieldGroup: 'identity' }] },
    ],
  });

it('keeps back the one answer whose look cannot be written down, and not those that wait for the same commit', async () => {
  const people = Array.from({ length: 5 }, () => randomUUID());
  // The first is under way while the others come together.
  const answers = await Promise.allSettled(people.map((person, n) => look(person, n === 2 ? unkeepable : 'page')));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect((await seenBy(world, actor.tenant)).map(({ person }) => person).sort()).toEqual(people.filter((_each, n) => n !== 2).sort());
});

it('keeps all of them back where the log cannot be reached, and tries each no second time', async () => {
  await world.database.see.query('alter table access_log rename to access_log_away');
  const flights = await world.flightsOf(async () => {
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => look(randomUUID(), 'page')));
    expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  });
  await world.database.see.query('alter table access_log_away rename to access_log');
  // The first, and the four that came together; of the last one hears before it has landed.
  expect(flights.filter(([first]) => first?.text.startsWith('insert into access_log')).length).toBeLessThanOrEqual(2);
});

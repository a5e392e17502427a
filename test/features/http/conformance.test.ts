import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AuditResult, serverAudits } from 'graphql-http';
import { World } from '../../kit/world.js';

/** GraphQL over HTTP, as the public audit suite checks it, in the profile where introspection is allowed. */
let world: World;
let results: AuditResult[];
beforeAll(async () => {
  world = await World.open();
  await world.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = world.app.server.address() as AddressInfo;
  results = await Promise.all(serverAudits({ url: `http://127.0.0.1:${port}/graphql` }).map((audit) => audit.fn()));
});
afterAll(() => world.close());

it('keeps every MUST of GraphQL over HTTP', () => {
  expect(results.filter((each) => each.status === 'error').map((each) => each.name)).toEqual([]);
});

it('keeps nearly every SHOULD and MAY', () => {
  const short = results.filter((each) => each.status !== 'ok').map((each) => `${each.status}: ${each.name}`);
  expect(results.length).toBeGreaterThanOrEqual(60);
  expect(short.length).toBeLessThanOrEqual(6);
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { cookiesOf } from '@tsunagi/gateway';
import { gatewayProcess } from '../../kit/gateway.js';
import { given } from '../../kit/given.js';
import { until } from '../../kit/worker.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let persons: string[];

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  persons = [];
  for (let n = 0; n < 8; n++) persons.push(await given(world).person(city, { givenName: `花子${n}` }));
});
afterAll(() => world.close());

const query = `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { identity { givenName } contact { mobile } } }`;

/** Asks one after the other until the gateway is gone; notes the numbers of those requests whose answer arrived whole. */
async function askOn(url: string, cookie: string, person: string, heard: string[]): Promise<void> {
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify({ query, variables: { id: person } });
  try {
    for (;;) {
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const { data } = (await answer.json()) as { data?: { person: { identity: { givenName: string } } } };
      if (data?.person.identity.givenName) heard.push(answer.headers.get('x-request-id') as string);
    }
  } catch {
    // The connection has gone with the gateway.
  }
}

it('holds everything that a client has received, at whatever moment the gateway is killed', async () => {
  const { session } = cookiesOf(world.house.environment);
  const cookie = `${session}=${city.browser.cookies.get(session)}`;
  const heard: string[] = [];
  for (let life = 1; life <= 5; life++) {
    const gateway = await gatewayProcess(world);
    const enough = heard.length + 30 + life * 7;
    const clients = persons.map((person) => askOn(gateway.url, cookie, person, heard));
    await until('enough answers', async () => heard.length >= enough);
    await gateway.kill();
    await Promise.all(clients);
  }
  const { rows } = await world.database.see.query<{ request_id: string }>('select distinct request_id from access_log');
  const logged = new Set(rows.map((row) => row.request_id));
  expect(heard.filter((request) => !logged.has(request))).toEqual([]);
  expect(heard.length).toBeGreaterThan(250);
  expect(new Set(heard).size).toBe(heard.length);
}, 120_000);

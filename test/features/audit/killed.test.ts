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
  const more = { contact: { mobile: '090-0000-0001' }, address: { locality: '黒金町' } };
  for (let n = 0; n < 8; n++) persons.push(await given(world).person(city, { givenName: `花子${n}` }, more));
});
afterAll(() => world.close());

/** What is asked for, by the field group under which it has to be written down. */
const parts: Readonly<Record<string, string>> = {
  identity: 'identity { givenName }',
  contact: 'contact { mobile }',
  address: 'address { locality }',
};
const documents = [['identity'], ['identity', 'contact'], ['identity', 'address'], ['identity', 'contact', 'address']].map(
  (groups) => `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { ${groups.map((group) => parts[group]).join(' ')} } }`,
);

/** One answer that arrived whole: the number of its request, and the field groups that it told. */
interface Heard {
  request: string;
  groups: string[];
}

/** Asks one after the other until the gateway is gone; notes what arrived whole. */
async function askOn(url: string, cookie: string, person: string, query: string, heard: Heard[]): Promise<void> {
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify({ query, variables: { id: person } });
  try {
    for (;;) {
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const { data } = (await answer.json()) as { data?: { person: Record<string, object | null> } };
      const groups = Object.keys(parts).filter((group) => data?.person[group]);
      if (groups.length > 0) heard.push({ request: answer.headers.get('x-request-id') as string, groups });
    }
  } catch {
    // The connection has gone with the gateway.
  }
}

const pairs = (told: readonly Heard[]): string[] => told.flatMap(({ request, groups }) => groups.map((group) => `${request} ${group}`));

it('holds everything that a client has received, at whatever moment the gateway is killed', async () => {
  const { session } = cookiesOf(world.house.environment);
  const cookie = `${session}=${city.browser.cookies.get(session)}`;
  const heard: Heard[] = [];
  for (let life = 1; life <= 5; life++) {
    const gateway = await gatewayProcess(world);
    const enough = heard.length + 30 + life * 7;
    const clients = persons.map((person, at) => askOn(gateway.url, cookie, person, documents[at % documents.length] as string, heard));
    await until('enough answers', async () => heard.length >= enough);
    await gateway.kill();
    await Promise.all(clients);
  }
  const { rows } = await world.database.see.query<{ request_id: string; groups: string[] }>(
    'select request_id, array_agg(distinct field_group) filter (where field_group is not null) as groups from access_log group by request_id',
  );
  const logged = new Set(pairs(rows.map((row) => ({ request: row.request_id, groups: row.groups ?? [] }))));
  expect(pairs(heard).filter((told) => !logged.has(told))).toEqual([]);
  // And not simply everything each time: of what was answered nothing is written down that was not told.
  const answered = new Set(heard.map(({ request }) => request));
  expect([...logged].filter((line) => answered.has(line.split(' ')[0] as string)).sort()).toEqual(pairs(heard).sort());
  expect(heard.length).toBeGreaterThan(250);
  expect(answered.size).toBe(heard.length);
}, 120_000);

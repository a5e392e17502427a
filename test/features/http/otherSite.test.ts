import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let staff: TestStaff;
let person: string;
beforeAll(async () => {
  world = await World.open();
  staff = await world.staff(await world.tenant('釧路', 'city'), ['caseworker', 'privacy_officer']);
  person = await given(world).person(staff);
});
afterAll(() => world.close());

/** What a browser says of a request that a page of another site, or of a neighbour, has made it send. */
const foreign: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
];

it('hears no news, and takes no file, paper or list along through the browser of somebody who is signed in', async () => {
  const addresses = [
    '/events',
    `/papers/access-log/${person}.pdf`,
    `/exports/access-log.csv?person=${person}`,
    '/exports/inbox.csv',
    `/attachments/${person}`,
    `/hub/photos/${person}`,
  ];
  for (const url of addresses)
    for (const headers of foreign) {
      const answer = await world.app.inject({ method: 'GET', url, headers: { host: 'localhost', ...headers }, cookies: cookiesOf(staff) });
      expect({ url, headers, status: answer.statusCode }).toEqual({ url, headers, status: 403 });
      expect(answer.json().errors[0].extensions.reason).toBe('ORIGIN_REFUSED');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  const { rows } = await world.database.see.query(`select from access_log where action in ('printed', 'exported')`);
  expect(rows).toEqual([]);
});

it('is told from our own page, from an address that was typed, and from a program', async () => {
  for (const headers of [{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, { origin: 'http://localhost' }])
    for (const url of [`/papers/access-log/${person}.pdf`, '/exports/inbox.csv']) {
      const own = { host: 'localhost', ...headers } as Record<string, string>;
      const answer = await world.app.inject({ method: 'GET', url, headers: own, cookies: cookiesOf(staff) });
      expect({ url, headers, status: answer.statusCode }).toEqual({ url, headers, status: 200 });
    }
});

const cookiesOf = ({ browser }: TestStaff): Record<string, string> => Object.fromEntries(browser.cookies);

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { consoleOperation } from '../kit/consoleOperation.js';
import { firstRegion } from '../kit/country.js';
import { type CountryWorld, openCountry, quietly } from '../kit/countryWorld.js';
import { fillInbox } from '../kit/fillInbox.js';
import { plansOf } from '../kit/plan.js';
import { ownFlights } from '../kit/statements.js';

let country: CountryWorld;
let client: pg.Client;
beforeAll(async () => {
  country = await openCountry({ regions: 1, tenants: 4, staff: 3, people: 10, referrals: 20, records: 2, entries: 2 });
  client = new pg.Client(country.world.database.gatewayUrl);
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await country.close();
});

const query = consoleOperation('scenes/inbox/inbox.graphql', 'Inbox');

/** Fills the inbox of the first office, and opens it as the console does. */
async function opened(lines: number, scope: string) {
  const { world, keys, staff } = country;
  const office = { region: firstRegion, tenant: keys.tenant(0), from: keys.tenant(1), staff: keys.staff(0, 0), person: keys.person(1, 0) };
  await fillInbox(world.database.see, office, lines);
  const page = { query, variables: { first: 50, scope } };
  const browser = staff(0, 0);
  await browser.post('/graphql', page, quietly); // who asks is looked up
  let body = '';
  const flights = ownFlights(
    await world.flightsOf(async () => {
      ({ body } = await browser.post('/graphql', page, quietly));
    }),
  );
  const plans = await plansOf(client, flights.flat(), true);
  return {
    counts: JSON.parse(body).data.inboxCounts,
    pages: plans.reduce((sum, plan) => sum + plan.pages, 0),
    sorted: Math.max(...plans.map((plan) => plan.sorted)),
  };
}

it('Lines of an inbox are counted to the last one, up to 999', async () => {
  expect((await opened(998, 'NEAR')).counts).toEqual({ open: 998, unread: 499, more: false });
  expect((await opened(999, 'NEAR')).counts).toEqual({ open: 999, unread: 500, more: false });
  expect((await opened(1000, 'NEAR')).counts).toEqual({ open: 999, unread: 500, more: true });
});

it.each(['NEAR', 'OFFICE'])('An inbox of twenty thousand lines (%s) costs no more to open than one of two thousand', async (scope) => {
  const some = await opened(2000, scope);
  const many = await opened(20_000, scope);
  expect(many.counts).toEqual({ open: 999, unread: 500, more: true });
  expect(many.pages - some.pages).toBeLessThanOrEqual(2);
  expect(many.sorted).toBeLessThanOrEqual(100);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type CountryWorld, openCountry, quietly } from '../kit/countryWorld.js';
import { plansOf } from '../kit/plan.js';
import { ownFlights } from '../kit/statements.js';
import type { Flight } from '../kit/wire.js';
import { pages } from './pages.js';

let country: CountryWorld;
let client: pg.Client;
let large: string[];
beforeAll(async () => {
  country = await openCountry({ regions: 4, tenants: 10, staff: 3, people: 100, referrals: 500, records: 24, entries: 120 });
  client = new pg.Client(country.world.database.gatewayUrl);
  await client.connect();
  const { rows } = await country.world.database.see.query('select relname from pg_class where relkind = $1 and reltuples > 1000', ['r']);
  large = rows.map((row) => row.relname);
}, 120_000);
afterAll(async () => {
  await client.end();
  await country.close();
});

describe.each([
  { plan: 'planned for its values', generic: false },
  { plan: 'planned once for all values', generic: true },
])('A page, $plan,', ({ generic }) => {
  it.each(pages)(
    '$name is found by indexes, in order, and on few pages',
    async ({ query, variables, by, shows, pagesRead, sorted = 100 }) => {
      const browser = by(country);
      const page = { query, variables: variables(country) };
      expect((await browser.post('/graphql', page, quietly)).body).toContain(shows);
      const [flight] = ownFlights(await country.world.flightsOf(() => browser.post('/graphql', page, quietly)));
      const plans = await plansOf(client, flight as Flight, generic);
      expect(plans.flatMap((plan) => plan.walked.filter((table) => large.includes(table)))).toEqual([]);
      expect(Math.max(...plans.map((plan) => plan.sorted))).toBeLessThanOrEqual(sorted);
      expect(plans.reduce((sum, plan) => sum + plan.pages, 0)).toBeLessThanOrEqual(pagesRead);
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CountryWorld, openCountry, quietly } from '../kit/countryWorld.js';
import { expectFoldOfLedger } from '../kit/ledger.js';
import { ownFlights, withoutRegion } from '../kit/statements.js';
import { acts } from './acts.js';
import { pages } from './pages.js';

let country: CountryWorld;
beforeAll(async () => {
  country = await openCountry({ regions: 1, tenants: 3, staff: 3, people: 10, referrals: 80, records: 24, entries: 12 });
}, 60_000);
afterAll(() => country.close());

describe('The invented country', () => {
  it('carries on every row what its ledger says', async () => {
    expect(await expectFoldOfLedger(country.world.database)).toBeGreaterThan(500);
  });
});

describe('A page', () => {
  it.each(pages)(
    '$name needs one way to PostgreSQL and back, and one more to write down its looks at people',
    async ({ query, variables, by, shows, ofNobody }) => {
      const browser = by(country);
      const page = { query, variables: variables(country) };
      await browser.post('/graphql', page, quietly); // who asks is looked up, and what lives as long as the gateway is read
      let body = '';
      const flights = await country.world.flightsOf(async () => {
        ({ body } = await browser.post('/graphql', page, quietly));
      });
      expect(body).not.toContain('"errors"');
      expect(body).toContain(shows);
      expect(ownFlights(flights)).toHaveLength(1);
      expect(flights.filter(([first]) => first?.text.startsWith('insert into access_log'))).toHaveLength(ofNobody ? 0 : 1);
    },
  );
});

describe('An act', () => {
  it.each(acts)(
    '$name takes so many ways to PostgreSQL and back, and no more',
    async ({ mutation, input, by, done, selection = '', writes = '', flights: exactly }) => {
      const browser = by(country);
      const query = `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename ${selection} } }`;
      const act = (n: number) => browser.post('/graphql', { query, variables: { input: input(country, n) } }, quietly);
      await act(0); // who asks is looked up, and what lives as long as the gateway is read
      let body = '';
      const flights = await country.world.flightsOf(async () => {
        ({ body } = await act(1));
      });
      expect(body).toContain(`"__typename":"${done}"`);
      expect(flights.flat().some(({ text }) => text.startsWith(writes))).toBe(true);
      expect({ flights: ownFlights(flights).length, sent: ownFlights(flights) }).toMatchObject({ flights: exactly });
    },
  );
});

describe('Statements', () => {
  it('are found when they name a table without its region', () => {
    const sent = (text: string) => [{ text, values: [] }];
    expect(
      withoutRegion([
        sent('select "m".* from "mailbox" as "m" where "m"."tenant_id" = $1'),
        sent('select "m".* from "mailbox" as "m" join "person" as "p" on "p"."person_id" = \'region_id = 1\' where "m"."region_id" = $1'),
        sent('insert into outbox (tenant_id, kind) values ($1, $2)'),
        sent('select "m".* from "mailbox" as "m" where "m"."region_id" = $1'),
        sent('insert into outbox (tenant_id, region_id) values ($1, $2)'),
        sent('delete from "outbox" where ("region_id", "outbox_id") in (($1, $2))'),
      ]),
    ).toHaveLength(3);
  });
});

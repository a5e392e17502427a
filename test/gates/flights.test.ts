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
    '$name needs no more ways to PostgreSQL and back than it has levels, and one more to write down its looks at people',
    async ({ query, variables, by, shows, ofNobody, flights: levels = 1 }) => {
      const browser = by(country);
      const page = { query, variables: await variables(country) };
      await browser.post('/graphql', page, quietly); // who asks is looked up, and what lives as long as the gateway is read
      let body = '';
      const flights = await country.world.flightsOf(async () => {
        ({ body } = await browser.post('/graphql', page, quietly));
      });
      expect(body).not.toContain('"errors"');
      expect(body).toContain(shows);
      expect(ownFlights(flights)).toHaveLength(levels);
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

describe('A statement', () => {
  const astray = async (text: string) => (await withoutRegion([[{ text, values: [] }]])).length > 0;

  it.each([
    'select "m".* from "mailbox" as "m" where "m"."tenant_id" = $1',
    `select "m".* from "mailbox" as "m" join "person" as "p" on "p"."person_id" = 'region_id = 1' where "m"."region_id" = $1`,
    'select m.* from mailbox m, person p where m.region_id = $1 and p.person_id = m.referral_id',
    'select m.* from mailbox m left join person p on p.person_id = m.referral_id and p.region_id = p.version where m.region_id = $1',
    'select m.* from mailbox m where m.region_id = $1 or m.tenant_id = $2',
    'select m.* from mailbox m where m.region_id = $1 and exists (select from person p where p.person_id = m.referral_id)',
    'select m.* from mailbox m where not m.region_id = $1',
    'with own as (select person_id from person) select m.* from mailbox m, own where m.region_id = $1',
    'insert into outbox (tenant_id, kind) values ($1, $2)',
    'insert into outbox (region_id, tenant_id) select region_id, tenant_id from mailbox where tenant_id = $1',
    'update mailbox m set open = false from referral r where r.region_id = $1 and r.referral_id = m.referral_id',
    'delete from mailbox using referral r where mailbox.region_id = $1',
    'select case when $1 then (select number from referral where referral_id = $2) end',
  ])('that names a table without its region is found: %s', async (text) => {
    expect(await astray(text)).toBe(true);
  });

  it.each([
    'select "m".* from "mailbox" as "m" where "m"."region_id" = $1',
    'select m.* from mailbox m, person p where p.region_id = m.region_id and m.region_id = $1',
    'select m.* from mailbox m where (m.region_id = $1 and m.open) or (m.region_id = $1 and m.tenant_id = $2)',
    'select m.* from mailbox m where m.region_id = $1 and exists (select from person p where p.region_id = m.region_id)',
    'select m.* from mailbox m join referral r using (region_id, referral_id) where m.region_id = any($1)',
    'with own as (select person_id from person where region_id = $1) select m.* from mailbox m, own where m.region_id = $1',
    'insert into outbox (tenant_id, region_id) values ($1, $2)',
    'with met as (update mailbox set open = false where region_id = $1 returning 1) select 1 / count(*) from met',
    'delete from "outbox" where ("region_id", "outbox_id") in (($1, $2))',
    'select * from graphile_worker._private_jobs',
  ])('that says its region is let pass: %s', async (text) => {
    expect(await astray(text)).toBe(false);
  });
});

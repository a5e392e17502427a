import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { believeLarge } from '../kit/believeLarge.js';
import { layBoard } from '../kit/bigBoard.js';
import { firstRegion } from '../kit/country.js';
import { type CountryWorld, openCountry, quietly } from '../kit/countryWorld.js';
import { plansOf } from '../kit/plan.js';
import { ownFlights } from '../kit/statements.js';
import type { Flight } from '../kit/wire.js';
import { pages } from './pages.js';

let country: CountryWorld;
let client: pg.Client;
let large: string[];
/** The indexes of what is large. */
let ofLarge: Set<string>;
/** Those that a page asks of the country as it is laid, planned once for all values. */
const usual = new Map<string, Set<string>>();
beforeAll(async () => {
  country = await openCountry({ regions: 4, tenants: 10, staff: 3, people: 100, referrals: 500, records: 24, entries: 120 });
  client = new pg.Client(country.world.database.gatewayUrl);
  await client.connect();
  const { rows } = await country.world.database.see.query('select relname from pg_class where relkind = $1 and reltuples > 1000', ['r']);
  large = rows.map((row) => row.relname);
  const indexes = await country.world.database.see.query('select indexname from pg_indexes where tablename = any($1)', [large]);
  ofLarge = new Set(indexes.rows.map((row) => row.indexname));
}, 120_000);
afterAll(async () => {
  await client.end();
  await country.close();
});

/** A hundred lines with a handful of something; a hundred with a hundred would be ten thousand. */
const mostCompared = 1000;

describe.each([
  { plan: 'planned for its values', generic: false },
  { plan: 'planned once for all values', generic: true },
])('A page, $plan,', ({ generic }) => {
  it.each(pages)(
    '$name is found by indexes, in order, and on few pages',
    async ({ name, query, variables, by, shows, pagesRead, sorted = 100 }) => {
      const browser = by(country);
      const page = { query, variables: await variables(country) };
      expect((await browser.post('/graphql', page, quietly)).body).toContain(shows);
      const flights = ownFlights(await country.world.flightsOf(() => browser.post('/graphql', page, quietly)));
      const plans = await plansOf(client, flights.flat(), generic);
      if (generic) usual.set(name, new Set(plans.flatMap(({ indexes }) => indexes)));
      expect(plans.flatMap((plan) => plan.walked.filter((table) => large.includes(table)))).toEqual([]);
      expect(Math.max(...plans.map((plan) => plan.sorted))).toBeLessThanOrEqual(sorted);
      expect(Math.max(...plans.map((plan) => plan.compared))).toBeLessThanOrEqual(mostCompared);
      expect(plans.reduce((sum, plan) => sum + plan.pages, 0)).toBeLessThanOrEqual(pagesRead);
    },
  );
});

// It changes what lies there, so it comes last.
describe('What is looked at before a referral is accepted,', () => {
  it.each([
    { plan: 'planned for its values', generic: false },
    { plan: 'planned once for all values', generic: true },
  ])('$plan, is found by indexes and on few pages', async ({ generic }) => {
    const { world, keys, staff } = country;
    // Of each plan another one, which waits for the same office.
    const referralId = world.id('Referral', keys.referral(0, generic ? 90 : 0));
    const query = `mutation accept($input: AcceptReferralInput!) { acceptReferral(input: $input) { __typename } }`;
    const variables = { input: { referralId, idempotencyKey: randomUUID() } };
    let body = '';
    const flights = await world.flightsOf(async () => {
      ({ body } = await staff(keys.receiverOf(0, 0), 0).post('/graphql', { query, variables }, quietly));
    });
    expect(body).toContain('ReferralPayload');
    const look = ownFlights(flights).find(([first]) => first?.text.startsWith('begin isolation level repeatable read')) as Flight;
    const plans = await plansOf(client, look, generic);
    await client.query('rollback'); // its end travelled with the changes
    expect(plans.flatMap((plan) => plan.walked.filter((table) => large.includes(table)))).toEqual([]);
    expect(plans.reduce((sum, plan) => sum + plan.pages, 0)).toBeLessThanOrEqual(175);
  });
});

describe('What a line about nobody is compared with before it is written,', () => {
  it.each([
    { plan: 'planned for its values', generic: false },
    { plan: 'planned once for all values', generic: true },
  ])('$plan, is found by indexes and on few pages', async ({ generic }) => {
    const { world, keys, staff } = country;
    const [tenantId, staffId] = [keys.tenant(0), keys.staff(0, 0)];
    const size = { offices: 1, people: 2, items: 2, notes: 2 };
    const meeting = await layBoard(world.database.see, firstRegion, tenantId, staffId, [{ tenantId, staffId }], size);
    const write = async (text: string) => {
      const input = { conferenceId: world.id('Conference', meeting), notes: [{ key: randomUUID(), kind: 'NOTE', text }] };
      const query = `mutation write($input: WriteNotesInput!) { writeNotes(input: $input) { __typename ... on Refusal { code } } }`;
      return (await staff(0, 0).post('/graphql', { query, variables: { input } }, quietly)).body;
    };
    expect(await write('昨日、ハナコから電話があった。')).toContain('NOT_ANONYMOUS');
    const flights = ownFlights(await world.flightsOf(() => write('昨日、除雪車の会社の人から電話があり、道が開くまで待つ。')));
    const asked = flights.flat().filter(({ text }) => text.includes('"person_identity"'));
    expect(asked).toHaveLength(1);
    const settings = flights.flat().filter(({ text }) => text.startsWith('begin') || text.includes('set_config'));
    const plans = await plansOf(client, [...settings, ...asked], generic);
    await client.query('rollback');
    expect(plans.flatMap(({ walked }) => walked.filter((table) => large.includes(table)))).toEqual([]);
    expect(plans.flatMap(({ indexes }) => indexes)).toEqual(expect.arrayContaining(['search_token_pkey', 'label_token_pkey']));
    expect(plans.reduce((sum, plan) => sum + plan.pages, 0)).toBeLessThanOrEqual(248);
  });
});

/** Small by what they are for, as those of people in hiding; or on tables that hold nothing here, of which it cannot be told that. */
const smallIndexes = `select i.indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid
  where t.relnamespace = 'public'::regnamespace and (i.indpred is not null or t.relpages = 0)`;

describe('Where every table is large, a page', () => {
  let small: string[];
  beforeAll(async () => {
    const { see } = country.world.database;
    await believeLarge(see);
    small = (await see.query(smallIndexes)).rows.map(({ name }) => name);
  });

  it.each(pages)('$name is led to all that it reads by an index, and to few pages', async (asked) => {
    const { query, variables, by, pagesRead, pagesLarge = pagesRead, wanders = [], turns = [] } = asked;
    const browser = by(country);
    const page = { query, variables: await variables(country) };
    const flights = ownFlights(await country.world.flightsOf(() => browser.post('/graphql', page, quietly)));
    const plans = await plansOf(client, flights.flat(), true);
    expect(plans.flatMap(({ walked }) => walked)).toEqual([]);
    expect(plans.flatMap(({ wandered }) => wandered.filter((name) => ![...small, ...wanders].includes(name)))).toEqual([]);
    expect(plans.reduce((sum, plan) => sum + plan.pages, 0)).toBeLessThanOrEqual(pagesLarge);
    // A table that is large anyhow is asked by the same indexes: another one would be a guess that turns with the size of the country.
    const asLaid = usual.get(asked.name) ?? new Set();
    expect(
      plans.flatMap(({ indexes }) => indexes).filter((name) => ofLarge.has(name) && !asLaid.has(name) && !turns.includes(name)),
    ).toEqual([]);
  });
});

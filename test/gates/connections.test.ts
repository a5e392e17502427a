import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSchema } from '@tsunagi/gateway';
import { getNamedType, isObjectType } from 'graphql';
import { type CountryWorld, openCountry } from '../kit/countryWorld.js';
import { everyField } from '../kit/selection.js';
import { readsOf, withoutLog } from '../kit/statements.js';
import { connections } from './connections.js';

const schema = await makeSchema();
const lists = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field, below: getNamedType(field.type) })),
  )
  .filter(({ below }) => below.name.endsWith('Connection'));

let country: CountryWorld;
beforeAll(async () => {
  country = await openCountry({ regions: 1, tenants: 4, staff: 110, people: 220, referrals: 260, records: 4 });
}, 60_000);
afterAll(() => country.close());

/** Levels of objects below a list entry that are asked for; each may cost one flight of its own. */
const levels = 2;

async function measure({ name, field, below }: (typeof lists)[number], first: number) {
  const { args = '', around = (list: string) => `{ ${list} }`, by = () => country.staff(0, 0) } = connections[name] ?? {};
  const list = `${field.name}(first: ${first}${args && `, ${args}`}) { ${everyField(below, levels + 1)} }`;
  const browser = by(country);
  let answer = '';
  const flights = await country.world.flightsOf(async () => {
    answer = (await browser.post('/graphql', { query: around(list, country) })).body;
  });
  return { entries: answer.match(/"cursor"/g)?.length ?? answer, reads: readsOf(flights).length, flights: withoutLog(flights).length };
}

describe('Lists', () => {
  it('are all measured here', () => {
    expect(Object.keys(connections).sort()).toEqual(lists.map(({ name }) => name).sort());
  });

  it.each(lists)('$name asks as many questions for 100 entries as for one', async (list) => {
    await measure(list, 1); // who asks is looked up, and what lives as long as the gateway is read
    const [one, twenty, hundred] = [await measure(list, 1), await measure(list, 20), await measure(list, 100)];
    expect([one.entries, twenty.entries, hundred.entries]).toEqual([1, 20, 100]);
    expect([twenty.reads, hundred.reads]).toEqual([one.reads, one.reads]);
    expect(hundred.flights).toBe(one.flights);
    expect(one.flights).toBeLessThanOrEqual(1 + levels);
  });
});

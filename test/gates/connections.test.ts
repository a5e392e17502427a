import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSchema } from '@tsunagi/gateway';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type CountryWorld, openCountry, quietly } from '../kit/countryWorld.js';
import { everyField } from '../kit/selection.js';
import { ownFlights, readsOf } from '../kit/statements.js';
import { connections, plainLists, type Way } from './connections.js';
import { layUneven } from './unevenCountry.js';

const schema = await makeSchema();
const lists = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field, below: getNamedType(field.type) })),
  )
  .filter(({ below }) => below.name.endsWith('Connection'));

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
/** Plain lists of the root whose entries lead on to others; what is only words and figures has nothing to ask for. */
const plain = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ type }) => isList(type) && everyField(getNamedType(type), 1).length > 1,
);

let country: CountryWorld;
beforeAll(async () => {
  country = await openCountry({ regions: 1, tenants: 4, staff: 110, people: 220, referrals: 260, records: 4, entries: 400 });
  await layUneven(country);
}, 60_000);
afterAll(() => country.close());

/** Levels of objects below a list entry that are asked for; each may cost one flight of its own. */
const levels = 2;

/** The types of the entries of a list. */
const entryOf = (list: GraphQLNamedType): GraphQLNamedType => {
  const below = (type: GraphQLNamedType, field: string) =>
    getNamedType((type as GraphQLObjectType).getFields()[field]?.type) as GraphQLNamedType;
  return below(below(list, 'edges'), 'node');
};

/** Each list by each of the ways to it. */
const walks = lists.flatMap((list) =>
  [connections[list.name] ?? {}]
    .flat()
    .map((way) => ({ ...list, way, told: [list.name, way.args].filter((each) => typeof each === 'string').join(' of ') })),
);

async function measure({ field, way }: { field: { name: string }; way: Way }, first: number, selection: string) {
  const { args = '', around = (list: string) => `{ ${list} }`, by = () => country.staff(0, 0) } = way;
  const given = typeof args === 'function' ? args(country) : args;
  const list = `${field.name}(first: ${first}${given && `, ${given}`}) { edges { nth: cursor node { ${selection} } } }`;
  const browser = by(country);
  let answer = '';
  const flights = await country.world.flightsOf(async () => {
    answer = (await browser.post('/graphql', { query: around(list, country) }, quietly)).body;
  });
  const entries = answer.includes('"errors"') ? answer : answer.match(/"nth"/g)?.length;
  return { entries, reads: readsOf(flights).length, flights: ownFlights(flights).length };
}

describe('Lists', () => {
  it('are all measured here', () => {
    expect(Object.keys(connections).sort()).toEqual(lists.map(({ name }) => name).sort());
  });

  it.each(walks)('$told asks as many questions for 100 entries as for one', async (list) => {
    for (const selection of everyField(entryOf(list.below), levels)) {
      await measure(list, 1, selection); // who asks is looked up, and what lives as long as the gateway is read
      const [one, twenty, hundred] = [
        await measure(list, 1, selection),
        await measure(list, 20, selection),
        await measure(list, 100, selection),
      ];
      expect({ selection, entries: [one.entries, twenty.entries, hundred.entries] }).toEqual({ selection, entries: [1, 20, 100] });
      expect({ selection, reads: [twenty.reads, hundred.reads] }).toEqual({ selection, reads: [one.reads, one.reads] });
      expect({ selection, flights: hundred.flights }).toEqual({ selection, flights: one.flights });
      expect(one.flights).toBeLessThanOrEqual(1 + levels);
    }
  });
});

/** So many entries at least: what is asked for once in each of them is asked so often, and what two levels want alike is asked twice. */
const few = 3;
/** A list may have to find first what it is a list of. */
const mostOfPlain = 2 + levels;

describe('Plain lists of the root', () => {
  it('are all measured here', () => {
    expect(Object.keys(plainLists).sort()).toEqual(plain.map(({ name }) => name).sort());
  });

  it.each(plain)('$name asks no question once for each of its entries', async ({ name, type }) => {
    const { args = '', by = () => country.staff(0, 0) } = plainLists[name] ?? {};
    const given = typeof args === 'function' ? args(country) : args;
    for (const selection of everyField(getNamedType(type), levels)) {
      const query = `{ list: ${name}${given && `(${given})`} { ${selection} } }`;
      await by(country).post('/graphql', { query }, quietly); // who asks is looked up, and what lives as long as the gateway is read
      let body = '';
      const flights = await country.world.flightsOf(async () => {
        ({ body } = await by(country).post('/graphql', { query }, quietly));
      });
      const entries = JSON.parse(body).data?.list?.length ?? body;
      expect({ selection, enough: entries >= few || entries }).toEqual({ selection, enough: true });
      const times = [...Map.groupBy(readsOf(flights), (text) => text)].filter(([, sent]) => sent.length >= few);
      expect({ selection, times }).toEqual({ selection, times: [] });
      expect({ selection, flights: ownFlights(flights).length <= mostOfPlain || ownFlights(flights) }).toEqual({
        selection,
        flights: true,
      });
    }
  });
});

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLField, getNamedType, isInputObjectType } from 'graphql';
import { samples } from '../features/badinput/samples.js';
import { codeOf, statementOf } from '../kit/badInput.js';
import { quietly } from '../kit/countryWorld.js';
import { Lay } from '../kit/lay.js';
import { ownFlights } from '../kit/statements.js';
import type { Flight } from '../kit/wire.js';
import { type Asked, accountWays } from './accountWays.js';
import { flightsOf, mostFlights, slower } from './mutationFlights.js';
import { protectionWays } from './protectionWays.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => name !== 'signInDemo'); // as signIn, in the demo only
const ways = { ...accountWays, ...protectionWays };

let lay: Lay;
beforeAll(async () => {
  lay = await Lay.out();
}, 60_000);
afterAll(() => lay.world.close());

const isKeyed = ({ args: [argument] }: GraphQLField<unknown, unknown>): boolean => {
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) && 'idempotencyKey' in type.getFields();
};

async function asked(mutation: GraphQLField<unknown, unknown>): Promise<Asked> {
  const sample = samples[mutation.name];
  const { browser, input } = (await ways[mutation.name]?.(lay)) ?? {
    browser: lay[sample?.by ?? 'city'].browser,
    input: await sample?.input(lay),
  };
  return { browser, input: { ...(isKeyed(mutation) && { idempotencyKey: randomUUID() }), ...input } };
}

async function act({ name, args }: GraphQLField<unknown, unknown>, { browser, input }: Asked): Promise<void> {
  const { body } = await browser.post(
    '/graphql',
    { query: statementOf(schema, name), variables: args.length > 0 ? { input } : {} },
    quietly,
  );
  const refused = codeOf(schema, body, name);
  if (refused || body.includes('"errors"')) throw new Error(`${name} was refused: ${body}`);
}

/** The page that an act leaves is read afterwards, as any other page. */
const readsThePage = ([first]: Flight): boolean => first?.text.includes('read only') ?? false;

/** Ways to PostgreSQL and back until it is committed, that one included; the page that is read afterwards is another. */
async function flightsUntilCommitted(mutation: GraphQLField<unknown, unknown>): Promise<number> {
  await act(mutation, await asked(mutation)); // what lives as long as the gateway is read
  const next = await asked(mutation);
  const flights = ownFlights(await lay.world.flightsOf(() => act(mutation, next))).filter((flight) => !readsThePage(flight));
  return flights.length;
}

describe('An act', () => {
  it('of every kind is recorded', () => {
    expect([...flightsOf.keys()].sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  it('takes more than a look and a change only where there is a reason', () => {
    const more = [...flightsOf].filter(([, flights]) => flights > mostFlights).map(([name]) => name);
    expect(more.sort()).toEqual(slower.flatMap(({ acts }) => acts.split(' ')).sort());
  });

  it.each(mutations.map((mutation) => ({ mutation, ...mutation })))(
    '$name takes as many ways to PostgreSQL as are recorded',
    async ({ mutation, name }) => {
      const flights = await flightsUntilCommitted(mutation);
      if (name in accountWays) expect(flights).toBeLessThanOrEqual(flightsOf.get(name) as number);
      else expect(flights).toBe(flightsOf.get(name));
    },
  );
});

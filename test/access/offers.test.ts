import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeLogger } from '@tsunagi/gateway';
import { World } from '../kit/world.js';
import { LogEar } from './canary/Ear.js';
import { factsOf, schemaOf } from './matrix/matrix.js';
import { letNothingStay } from './matrix/nothingStays.js';
import { Tally } from './matrix/Tally.js';
import { doneUnoffered, offeredElsewhere, offers, ofRequests } from './specification/offers.js';
import { tryOffers } from './suites/offers.js';
import { seedOfRun, worldsOfRun } from './world/dice.js';
import { layWorld } from './world/layWorld.js';

const proving = process.env.PROVE === '1';
const seed = seedOfRun();
const tally = new Tally();

beforeAll(async () => {
  for (let n = 0; n < worldsOfRun(2, 1); n++) {
    const log = new LogEar();
    const invented = await layWorld(seed + n, 4, await World.open({}, [], undefined, makeLogger('error', log)));
    const [schema, facts] = [await schemaOf(), await factsOf(invented)];
    await letNothingStay(invented.world);
    await tryOffers(invented, { schema, facts, tally, log, times: 1 }, proving ? { times: 2, share: 1 } : { times: 1, share: 0.25 });
    await invented.world.close();
  }
  process.stderr.write(`\nOFFERS seed ${seed}: ${tally.words()}\n`);
}, 3_600_000);
afterAll(() => {
  for (const each of tally.mismatches) process.stderr.write(`  ${each}\n`);
});

/** Every value and every field by which the API says what its viewer may do, as `Type.VALUE` and `Type.field`. */
async function saidBySchema(): Promise<string[]> {
  const types = Object.values((await schemaOf()).getTypeMap());
  return types.flatMap((type) => {
    if (!('getFields' in type) || type.name.startsWith('__')) return [];
    const said = Object.values(type.getFields()).flatMap((field) => {
      if (field.name === 'availableActions') {
        const inner = 'ofType' in field.type ? String(field.type).replace(/[![\]]/g, '') : '';
        const values = types.find(({ name }) => name === inner);
        const names = values && 'getValues' in values ? values.getValues().map(({ name }) => name) : [];
        return type.name === 'ShareRequest' ? names.filter((name) => ofRequests.includes(name)) : names;
      }
      return /^(viewerCan|may|can)[A-Z]/.test(field.name) ? [field.name] : [];
    });
    return said.map((each) => `${type.name}.${each}`);
  });
}

describe('What somebody is offered', () => {
  it('is said for every value and field of the schema that offers something', async () => {
    const said = new Set([...offers.map(({ cell }) => cell), ...Object.keys(offeredElsewhere)]);
    expect((await saidBySchema()).filter((each) => !said.has(each))).toEqual([]);
    expect(Object.keys(doneUnoffered).filter((each) => !said.has(each))).toEqual([]);
  });

  it('is not refused them by the policy table, and whoever may do something is offered it', () => {
    expect(tally.mismatches).toEqual([]);
    expect(tally.disagreed).toBe(0);
  });

  it('is offered to some and not to others, each of it', () => {
    expect(tally.oneSided()).toEqual([]);
    expect(tally.fields.size).toBeGreaterThan(60);
  });
});

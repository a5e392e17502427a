import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeLogger } from '@tsunagi/gateway';
import { World } from '../kit/world.js';
import { LogEar } from './canary/Ear.js';
import { askEvents } from './matrix/askEvents.js';
import { tryMutations } from './matrix/askMutations.js';
import { askPapers } from './matrix/askPapers.js';
import { factsOf, schemaOf } from './matrix/matrix.js';
import { letNothingStay } from './matrix/nothingStays.js';
import { Tally } from './matrix/Tally.js';
import { tryStates } from './matrix/tryStates.js';
import { acts, bySecret, carriedThroughElsewhere, forAnybody } from './specification/acts/index.js';
import { seedOfRun } from './world/dice.js';
import { layWorld } from './world/layWorld.js';

const proving = process.env.PROVE === '1';
const seed = seedOfRun();
const tally = new Tally();
const done = new Set<string>();

beforeAll(async () => {
  const schema = await schemaOf();
  for (let n = 0; n < (proving ? 4 : 1); n++) {
    const log = new LogEar();
    const invented = await layWorld(seed + n, 4, await World.open({}, [], undefined, makeLogger('error', log)));
    try {
      const facts = await factsOf(invented);
      await askEvents(invented, facts, tally);
      await askPapers(invented, facts, tally, proving ? 60 : 12);
      await letNothingStay(invented.world);
      const trying = { schema, facts, tally, log, times: proving ? 60 : 6 };
      for (const each of [...(await tryMutations(invented, trying)), ...(await tryStates(invented, trying))]) done.add(each);
    } finally {
      await invented.world.close();
    }
  }
  process.stderr.write(`\nACTS seed ${seed}: ${tally.words()}\n`);
}, 1_200_000);
afterAll(() => {
  for (const each of tally.mismatches) process.stderr.write(`  ${each}\n`);
});

/** Cells that were only ever allowed or only ever denied prove nothing. */
const oneSided = () => [...tally.fields].filter(([, { allow, deny }]) => allow === 0 || deny === 0).map(([cell]) => cell);

describe('Who may do what', () => {
  it('is said for every mutation, once', async () => {
    const said = [...acts.map(({ mutation }) => mutation), ...forAnybody];
    expect(said.sort()).toEqual(Object.keys((await schemaOf()).getMutationType()?.getFields() ?? {}).sort());
  });

  it('is the same by the specification and through the whole gateway: what is done, taken along, printed and heard of', () => {
    expect(tally.mismatches).toEqual([]);
    expect(tally.disagreed).toBe(0);
  });

  it('is for everything allowed to some and denied to others', () => {
    expect(oneSided().filter((cell) => !bySecret.includes(cell.replace('Mutation.', '')))).toEqual([]);
  });

  it('comes for every mutation as far as its commit for somebody, or nothing would be proved by who is kept from it', () => {
    const elsewhere = [...bySecret, ...Object.keys(carriedThroughElsewhere)];
    expect(acts.map(({ mutation }) => mutation).filter((mutation) => !done.has(mutation) && !elsewhere.includes(mutation))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaOf } from './matrix/matrix.js';
import { Tally } from './matrix/Tally.js';
import { acts, bySecret, carriedThroughElsewhere, forAnybody } from './specification/acts/index.js';
import { tryActs } from './suites/acts.js';
import { seedOfRun } from './world/dice.js';

const proving = process.env.PROVE === '1';
const seed = seedOfRun();
const tally = new Tally();
const done = new Set<string>();

beforeAll(async () => {
  for (let n = 0; n < (proving ? 4 : 1); n++) {
    const tried = await tryActs(seed + n, 4, { times: proving ? 60 : 6, everyState: true });
    tally.add(tried.tally);
    for (const each of tried.done) done.add(each);
  }
  process.stderr.write(`\nACTS seed ${seed}: ${tally.words()}\n`);
}, 1_800_000);
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

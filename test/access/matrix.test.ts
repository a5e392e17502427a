import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMatrix, schemaOf } from './matrix/matrix.js';
import { unmentioned } from './matrix/selection.js';
import { Tally } from './matrix/Tally.js';
import { isAnswer, neverShown, onlyByKey, tablesSaid } from './specification/index.js';
import { rowsSeen } from './specification/rows.js';
import { seedOfRun, worldsOfRun } from './world/dice.js';
import { layWorld } from './world/layWorld.js';

const proving = process.env.PROVE === '1';
const worlds = worldsOfRun(3, 1);
const fewest = worlds * (proving ? 170_000 : 100_000);
const seed = seedOfRun();

const tally = new Tally();
/** Fields that nobody has asked for, and fields and tables that were only ever shown or only ever denied. */
const notAsked = async () => unmentioned(await schemaOf(), new Set(tally.fields.keys())).filter((field) => !isAnswer(field));
const oneSided = () => tally.oneSided().filter((field) => !field.startsWith('policy ') && !onlyByKey.includes(field));

beforeAll(async () => {
  for (let n = 0; n < worlds; n++) {
    const invented = await layWorld(seed + n, proving ? 5 : 4);
    tally.add(await readMatrix(invented, { paths: proving ? 4 : 1, logs: 0.4, nodes: proving ? 1 : 0.25, share: proving ? 1 : 0.5 }));
    await invented.world.close();
  }
  process.stderr.write(`\nMATRIX seed ${seed}: ${tally.words()}\n`);
}, 3_600_000);
afterAll(() => {
  for (const each of tally.mismatches) process.stderr.write(`  ${each}\n`);
});

describe('Who sees what', () => {
  it('is said for every table', () => {
    const said = [...tablesSaid, ...neverShown];
    expect(Object.keys(rowsSeen).filter((table) => !said.includes(table) || !tally.fields.has(`table ${table}`))).toEqual([]);
  });

  it('is asked for every field of the schema', async () => {
    expect(await notAsked()).toEqual([]);
  });

  it('is the same by the specification, by the policy table, by the rows and through the whole gateway', () => {
    expect(tally.mismatches).toEqual([]);
    expect(tally.disagreed).toBe(0);
    expect(tally.cells).toBeGreaterThan(fewest);
  });

  it('is asked by every way of reading, each allowed to some and denied to others', () => {
    const ways = ['query', 'node', 'nested', 'list', 'count', 'search', 'rows', 'policy'] as const;
    expect(ways.filter((way) => !tally.isTwoSided(way))).toEqual([]);
  });

  it('is for every field and every table allowed to some and denied to others', () => {
    expect(oneSided()).toEqual([]);
  });
});

import { expect, it } from '@jest/globals';
import { region } from '../kit/world.js';
import { factsOf } from './matrix/matrix.js';
import { neverShownIn } from './matrix/neverShown.js';
import { seedOfRun, worldsOfRun } from './world/dice.js';
import { layWorld } from './world/layWorld.js';

/** Of these one had nobody who could be asked for whom a kind of items is open. */
const once = [77_001, 77_002, 77_003];
const seed = seedOfRun();
const worlds = [...once, ...Array.from({ length: worldsOfRun(20, 2) }, (_, n) => seed + n)];

it('can be laid in each size in which a planted fault is looked for', async () => {
  for (const size of [1, 2]) await (await layWorld(seed, size)).world.close();
});

it('has in every invented world somebody who is shown each field, whatever the dice say', async () => {
  const lacking: Record<number, string[]> = {};
  for (const each of worlds) {
    const invented = await layWorld(each, 4);
    const near = invented.askers.filter((asker) => asker.region === region && !asker.over);
    const never = neverShownIn(near, await factsOf(invented));
    if (never.length > 0) lacking[each] = never;
    await invented.world.close();
  }
  process.stderr.write(`\nWORLDS seed ${seed}: ${worlds.length} worlds\n`);
  expect(lacking).toEqual({});
}, 3_600_000);

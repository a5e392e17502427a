import { expect, it } from '@jest/globals';
import { noninterference } from './suites/noninterference.js';
import { seedOfRun } from './world/dice.js';

const seed = seedOfRun();
const pairs = process.env.PROVE === '1' ? 8 : 1;

it('gives the same bytes to whoever must not know the difference between two worlds', async () => {
  let compared = 0;
  for (let n = 0; n < pairs; n++) {
    const found = await noninterference(seed + n, 2);
    expect(found.words).toEqual([]);
    compared += found.compared;
    expect(found.secrets).toBeGreaterThan(50);
  }
  process.stderr.write(`\nNI seed ${seed}: ${compared} answers compared, 0 differ\n`);
  expect(compared).toBeGreaterThan(100 * pairs);
}, 1_800_000);

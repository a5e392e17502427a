import { expect, it } from '@jest/globals';
import { noninterference } from './suites/noninterference.js';
import { seedOfRun } from './world/dice.js';

const seed = seedOfRun();
const pairs = process.env.PROVE === '1' ? 8 : 1;

it('gives the same bytes to whoever must not know the difference between two worlds, by answers, files and open pages', async () => {
  let compared = 0;
  for (let n = 0; n < pairs; n++) {
    const { words, streams, ...found } = await noninterference(seed + n, 2);
    expect(words).toEqual([]);
    compared += found.compared + streams.deaf;
    expect(found.secrets).toBeGreaterThan(50);
    process.stderr.write(`\nNI streams: ${streams.done.join(', ')}; ${streams.heard} heard, ${streams.deaf} could not tell\n`);
    expect(new Set(streams.done)).toContain('changeAddress');
    expect(streams.done.length).toBeGreaterThan(9);
    expect(streams.heard).toBeGreaterThan(streams.done.length);
  }
  process.stderr.write(`\nNI seed ${seed}: ${compared} answers compared, 0 differ\n`);
  expect(compared).toBeGreaterThan(100 * pairs);
}, 1_800_000);

import { expect, it } from '@jest/globals';
import { openHub } from './suites/openHub.js';
import { seedOfRun } from './world/dice.js';

const seed = seedOfRun();

it('tells whoever asks without being known what was published for everybody, nothing else, and no count that is too small', async () => {
  const { words, shown, hidden } = await openHub(seed, 2);
  process.stderr.write(`\nOPEN seed ${seed}: ${shown} published texts read, ${hidden} entries kept back\n`);
  expect(words).toEqual([]);
  expect(shown).toBeGreaterThan(20);
  expect(hidden).toBeGreaterThan(10);
}, 120_000);

import { expect, it } from '@jest/globals';
import { trailPapers } from './suites/trailPapers.js';
import { seedOfRun } from './world/dice.js';

const seed = seedOfRun();

it('says on the paper of somebody who hides neither where they are nor which office or person helps them, in both languages', async () => {
  const { words, hidden, open } = await trailPapers(seed, process.env.PROVE === '1' ? 8 : 2);
  process.stderr.write(`\nPAPERS seed ${seed}: ${hidden} of people who hide, ${open} of others that name offices\n`);
  expect(words).toEqual([]);
  expect(hidden).toBeGreaterThan(8);
  expect(open).toBeGreaterThan(4);
}, 240_000);

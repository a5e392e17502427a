import { expect, it } from '@jest/globals';
import { delivered } from './suites/delivered.js';

it('writes down what it delivers, tells absent and forbidden apart for nobody, and lets no office hear of another', async () => {
  expect(await delivered()).toEqual({ words: [], compared: 6 });
}, 120_000);

import { expect, it } from '@jest/globals';
import { meetingsApart } from './suites/meetingsApart.js';

it('takes nothing of one meeting in what is done in another, whoever sits in both', async () => {
  expect(await meetingsApart()).toEqual([]);
});

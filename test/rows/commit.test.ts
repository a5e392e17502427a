import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { send, transactByKey } from '@tsunagi/database';
import { region, World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const divide = (by: number) => transactByKey(world.house.orm, region, {}, async (em) => send(em, 'select 1 / ?::int', [by]));

/** How what was sent came to its end: each commit and rollback, in their order. */
const ends = async (work: () => Promise<unknown>): Promise<string[]> =>
  (await world.flightsOf(async () => void (await work()))).flat().flatMap(({ text }) => text.match(/^(commit|rollback)$/)?.[0] ?? []);

it('takes nothing back on a connection that a commit has given away, whether it held or not', async () => {
  expect(await ends(() => divide(1))).toEqual(['commit']);
  expect(await ends(() => expect(divide(0)).rejects.toThrow('division by zero'))).toEqual(['commit']);
});

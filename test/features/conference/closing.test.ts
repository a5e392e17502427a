import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openCast, stories } from '../../access/suites/meetings/index.js';
import type { Cast } from '../../access/suites/meetings/Story.js';
import { World } from '../../kit/world.js';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast(await World.open());
});
afterAll(() => cast.world.close());

it.each(stories)('$name', async ({ play }) => {
  expect(await play(cast)).toEqual([]);
});

/**
 * 会議 told as stories: what must close, when, and to whom. They are tried in the features, and again over planted faults, for
 * an invented world holds what is open at a moment, and not what a command should have closed.
 */
import { layKinds } from '../../../kit/conference.js';
import type { TestDatabase } from '../../../kit/database.js';
import { World } from '../../../kit/world.js';
import { changing } from './changing.js';
import { closing } from './closing.js';
import { convening } from './convening.js';
import { leaving } from './leaving.js';
import { moving } from './moving.js';
import type { Cast, Story } from './Story.js';
import { telling } from './telling.js';

export const stories: Story[] = [...closing, ...changing, ...convening, ...leaving, ...moving, ...telling];

export async function openCast(world: World): Promise<Cast> {
  await layKinds(world);
  const city = await world.tenant('釧路市', 'city');
  const council = await world.tenant('厚岸町社協', 'council');
  return {
    world,
    city: await world.staff(city, ['supervisor'], { name: '市川 一' }),
    mate: await world.staff(city, ['supervisor'], { name: '市川 二' }),
    council: await world.staff(council, ['consultation_supporter'], { name: '厚岸 海' }),
    deputy: await world.staff(council, ['consultation_supporter'], { name: '厚岸 山' }),
    hospital: await world.staff(await world.tenant('星が浦病院', 'partner'), ['partner_coordinator'], { name: '星 浦子' }),
  };
}

/** What these stories find wrong, one after the other, until one has found something. */
export async function meetings(database: () => Promise<TestDatabase>): Promise<string[]> {
  const world = await World.open({}, [], database());
  try {
    const cast = await openCast(world);
    for (const { name, play } of stories) {
      const words = await play(cast);
      if (words.length > 0) return words.map((each) => `${name}: ${each}`);
    }
    return [];
  } finally {
    await world.close();
  }
}

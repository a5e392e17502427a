import { afterAll } from '@jest/globals';
import type { StaffRole } from '@tsunagi/access';
import { type TestStaff, World } from './world.js';

/** Who meets in the tests of the hub: whoever keeps entries, and somebody of another office. */
interface HubWorld {
  world: World;
  /** 蕗団: a partner that writes what it offers. */
  partner: TestStaff;
  /** 厚岸: another office of the region, in the role that the tests are about. */
  stranger: TestStaff;
}

/** Opens a world of the hub for the tests of one file; it is closed after the last of them. */
export async function openHub(role: StaffRole): Promise<HubWorld> {
  const world = await World.open();
  afterAll(() => world.close());
  const partner = await world.staff(await world.tenant('蕗団', 'partner'), ['partner_coordinator']);
  const stranger = await world.staff(await world.tenant('厚岸', 'council'), [role]);
  return { world, partner, stranger };
}

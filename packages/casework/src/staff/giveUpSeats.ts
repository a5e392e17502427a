import { leaveSeats, placesOfStaff } from '../conference/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { localDay } from '../tenancy/index.js';
import { Membership } from './Membership.js';

/**
 * Nobody says of a membership that its last day has passed, and a disabled account is disabled in every office at once: what
 * they held at meetings is given up by the clock, one office at a time. `staffId` is one whose account was disabled; else
 * those whose days are over. An account that is enabled again, or a new membership, begins without a seat. Says how many
 * places were given up.
 * @systemOnly
 */
export const giveUpSeats = (desk: Desk, staffId?: string): Promise<{ left: number }> =>
  command(desk, async (tx) => {
    const gone = staffId ? [staffId] : await whoseDaysAreOver(tx);
    if (gone.length === 0) return { left: 0 };
    const places = await placesOfStaff(tx, gone);
    await leaveSeats(tx, places);
    return { left: places.seats.length + places.standing.length };
  });

/** Who was of this office and by now is not, under no membership. */
async function whoseDaysAreOver(tx: Work): Promise<string[]> {
  const { region: regionId, tenant: tenantId } = tx.asker;
  const memberships = await tx.em.find(Membership, { regionId, tenantId, endedAt: null });
  const today = localDay(tx.now).toString();
  const isOver = ({ validUntil }: Membership) => !!validUntil && validUntil < today;
  const still = new Set(memberships.filter((each) => !isOver(each)).map((each) => each.staffId));
  return [...new Set(memberships.map((each) => each.staffId))].filter((each) => !still.has(each));
}

import { raw } from '@mikro-orm/core';
import type { Work } from '../desk/desk.js';
import { ConferenceMember } from './ConferenceMember.js';
import { findConference } from './findConference.js';
import { recordConference } from './recordConference.js';
import { vacate } from './removeMember.js';
import { foldRoster } from './roster.js';
import { StandingMember } from './StandingMember.js';

/** The places of somebody at meetings, as a member of the acting office. */
export interface Places {
  seats: ConferenceMember[];
  standing: StandingMember[];
}

/** The places that go with a membership of the acting office, found by its key so that they travel in its flight. */
export function placesOf(tx: Work, membershipId: string): Promise<Places> {
  const { region, tenant } = tx.asker;
  const select = '(select m.staff_id from membership m where m.region_id = ? and m.tenant_id = ? and m.membership_id = ?)';
  return placesOfStaff(tx, raw<string>(select, [region, tenant, membershipId]));
}

/** The places that these have for the acting office. */
export async function placesOfStaff(tx: Work, which: string | readonly string[]): Promise<Places> {
  const { region: regionId, tenant } = tx.asker;
  const staffId = Array.isArray(which) ? { $in: which } : { $eq: which as string };
  const theirs = { regionId, memberTenantId: tenant, staffId, removedAt: null };
  const [seats, standing] = await Promise.all([
    tx.em.find(ConferenceMember, theirs),
    tx.em.find(StandingMember, { ...theirs, tenantId: tenant }),
  ]);
  return { seats, standing };
}

/**
 * Whoever leaves an office leaves the meetings in which they sat for it, past and to come, and its standing lists: what they
 * were told there was told to a member of that office. They leave an open meeting too, though they keep its record; its
 * chair or secretary takes it over.
 */
export async function leaveSeats(tx: Work, { seats, standing }: Places): Promise<void> {
  for (const line of standing) line.removedAt = tx.now;
  for (const [conferenceId, left] of Map.groupBy(seats, (each) => each.conferenceId)) {
    const conference = await findConference(tx, conferenceId);
    if (!conference) continue; // nobody reads it any more
    for (const member of left) await vacate(tx, conference, member);
    await foldRoster(tx, conference);
    recordConference(tx, conference, 'conference.member_removed', { state: conference.state });
  }
}

import { authorize, ConflictError, InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { giveNotice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { Membership } from '../staff/Membership.js';
import type { Conference } from './Conference.js';
import { ConferenceMember, withWhoReads } from './ConferenceMember.js';
import { findConference, membersAskedTo } from './findConference.js';
import { handItemsOn } from './handItemsOn.js';
import { allowsStep, type ConferenceState } from './life.js';
import { recordConference } from './recordConference.js';
import { giveUpSeat } from './removeMember.js';
import { foldRoster } from './roster.js';
import { seat as seatAt } from './seat.js';
import { numberOf } from './tellMembers.js';

/**
 * 出席する人を決める: the office that was asked names one of its staff. Whoever is named in place of a colleague, or when the
 * meeting has begun, takes a new seat and begins with nothing: a colleague's pledge, attendance and papers go to nobody else.
 */
export const nameMember = (desk: Desk, { memberId, staffId }: { memberId: string; staffId: string }): Promise<{ conferenceId: string }> =>
  command(desk, async (tx) => {
    const own = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId, endedAt: null };
    const [seat, found, colleague] = await Promise.all([
      tx.em.findOne(ConferenceMember, { regionId: tx.asker.region, memberId, removedAt: null }, withWhoReads),
      findConference(tx, { memberId }),
      tx.em.findOne(Membership, own),
    ]);
    authorize(tx.actor, 'name', 'ConferenceMember', seat);
    const conference = found as Conference;
    if (!allowsStep('seat', conference.state as ConferenceState)) throw new ConflictError('CONFERENCE_STATE', { state: conference.state });
    if (!colleague) throw new InvalidError('INVALID_INPUT', { staffId: 'UNKNOWN_CODE' });
    if (membersAskedTo(conference).some((each) => each.staffId === staffId && !each.removedAt)) throw new ConflictError('ALREADY_SEATED');
    await takeSeat(tx, conference, seat, colleague);
    await handItemsOn(tx, conference, { staffId });
    await foldRoster(tx, conference);
    recordConference(tx, conference, 'conference.member_named');
    await tellNamed(tx, conference, staffId);
    return { conferenceId: conference.conferenceId };
  });

/** Whoever is named for a meeting that was called already is asked like the others. */
async function tellNamed(tx: Work, conference: Conference, staffId: string): Promise<void> {
  if (conference.state === 'planned' || staffId === tx.asker.staff) return;
  const about = { kind: 'conference.called', number: numberOf(conference), conferenceId: conference.conferenceId };
  await giveNotice(tx, { tenant: tx.asker.tenant, staff: staffId }, about);
}

async function takeSeat(
  tx: Work,
  conference: Conference,
  seat: ConferenceMember,
  { staffId, displayName: name }: Membership,
): Promise<void> {
  const { staffId: before, memberTenantId = null, office, part } = seat;
  const anew = before || conference.openedAt;
  if (anew) await giveUpSeat(tx, conference, seat);
  await inHome(tx, conference.tenantId, 'conference.member', () => {
    if (anew) seatAt(tx, conference, { memberTenantId, staffId, name, wish: null, office, part });
    else Object.assign(seat, { staffId, name });
  });
}

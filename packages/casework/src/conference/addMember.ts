import { ConflictError, InvalidError } from '@tsunagi/access';
import { giveNotice } from '../audit/index.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredTextFault, textFault } from '../desk/faults.js';
import { Membership } from '../staff/Membership.js';
import type { Conference } from './Conference.js';
import { editConference, type OfConference } from './editConference.js';
import { membersAskedTo } from './findConference.js';
import { handItemsOn } from './handItemsOn.js';
import { foldRoster } from './roster.js';
import type { Part } from './StandingMember.js';
import { officeName, type Seat, seat } from './seat.js';

/** Whom to ask. */
export interface SeatInput {
  /** The office, where it is one of the region; it names somebody itself if `staffId` is left out. */
  memberTenantId?: string | null;
  /** A colleague of the own office, by account. Other offices name theirs. */
  staffId?: string | null;
  /** Somebody without an account, who pledges on paper and gets the paper pack. */
  name?: string | null;
  /** Whom the office is asked to send, by name or post; it still names somebody itself. At most 60 characters. */
  wish?: string | null;
  office?: string | null;
  part: Part;
}

export interface AddMemberInput extends OfConference, SeatInput {}

/** 出席者に加える. Who joins late sees what is handed to them from then on, and nothing of earlier items about others. */
export const addMember = (desk: Desk, input: AddMemberInput): Promise<{ conferenceId: string }> =>
  editConference(desk, input, ['seat', 'conference.member_added'], addTo, (tx: Work) => findSeat(tx, input));

async function addTo(conference: Conference, tx: Work, found: Seat): Promise<void> {
  conference.step('seat');
  const seated = membersAskedTo(conference).filter((each) => !each.removedAt);
  if (found.staffId && seated.some((each) => each.staffId === found.staffId)) throw new ConflictError('ALREADY_SEATED');
  seat(tx, conference, found);
  if (found.staffId) await handItemsOn(tx, conference, found);
  await foldRoster(tx, conference);
  if (conference.state === 'planned' || !found.memberTenantId) return;
  const number = `第${conference.sessionNumber}回 ${conference.title}`;
  await giveNotice(
    tx,
    { tenant: found.memberTenantId, staff: found.staffId },
    { kind: 'conference.called', number, conferenceId: conference.conferenceId },
  );
}

/** Somebody by account, an office that will name somebody, or a name on paper. */
export async function findSeat(tx: Work, { memberTenantId, staffId, name, wish, office, part }: SeatInput): Promise<Seat> {
  if (staffId) {
    const colleague = await tx.em.findOne(Membership, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      staffId,
      endedAt: null,
    });
    if (!colleague) throw new InvalidError('INVALID_INPUT', { staffId: 'UNKNOWN_CODE' });
    const own = await officeName(tx, tx.asker.tenant);
    return { memberTenantId: tx.asker.tenant, staffId, name: colleague.displayName, wish: null, office: own, part };
  }
  if (memberTenantId) {
    assertSound({ wish: textFault(wish, 60) });
    const short = await officeName(tx, memberTenantId);
    return { memberTenantId, staffId: null, name: `${short} の担当者`, wish: wish?.trim() || null, office: short, part };
  }
  assertSound({ name: requiredTextFault(name, 60), office: requiredTextFault(office, 120) });
  return { memberTenantId: null, staffId: null, name: (name as string).trim(), wish: null, office: (office as string).trim(), part };
}

import { InvalidError } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { Membership } from '../staff/Membership.js';
import { localDay } from '../tenancy/index.js';
import { Tenant } from '../tenancy/Tenant.js';
import type { Conference } from './Conference.js';
import { ConferenceMember } from './ConferenceMember.js';
import { membersAskedTo } from './findConference.js';
import { type Part, StandingMember } from './StandingMember.js';

/** Who is to be seated: somebody of an office by account, an office that names somebody itself, or a person without an account. */
export interface Seat {
  memberTenantId: string | null;
  staffId: string | null;
  name: string;
  /** Whom an office that has named nobody yet is asked to send. */
  wish: string | null;
  office: string;
  part: Part;
}

/** The same seat once more: of a standing list, or of the meeting before. */
export const seatOf = ({ memberTenantId, staffId, name, wish, office, part }: StandingMember | ConferenceMember): Seat => ({
  memberTenantId: memberTenantId ?? null,
  staffId: staffId ?? null,
  name,
  wish: staffId ? null : (wish ?? null),
  office,
  part,
});

/** One more line of the list of members. */
export function seat(tx: Work, conference: Conference, each: Seat): ConferenceMember {
  const member = tx.em.create(ConferenceMember, {
    regionId: conference.regionId,
    tenantId: conference.tenantId,
    memberId: newId(),
    conferenceId: conference.conferenceId,
    ...each,
    answer: 'asked',
    createdAt: tx.now,
  });
  membersAskedTo(conference).push(member);
  return member;
}

export const officeName = async (tx: Work, tenantId: string): Promise<string> => {
  const tenant = await tx.em.findOne(Tenant, { regionId: tx.asker.region, tenantId });
  if (!tenant) throw new InvalidError('INVALID_INPUT', { memberTenantId: 'UNKNOWN_CODE' });
  return tenant.shortName;
};

/** Whoever prepares the meeting keeps its office, and sits in it. */
export async function seatConvener(tx: Work, conference: Conference): Promise<void> {
  const { region, tenant, staff } = tx.asker;
  const own = await tx.em.findOneOrFail(Membership, { regionId: region, tenantId: tenant, staffId: staff, endedAt: null });
  const office = await officeName(tx, tenant);
  const self = { memberTenantId: tenant, staffId: staff, name: own.displayName, wish: null };
  const seated = seat(tx, conference, { ...self, office, part: 'secretary' });
  seated.accept();
}

/** The accounts whose membership of the own office is live today. */
export async function colleaguesToday(tx: Work): Promise<ReadonlySet<string>> {
  const memberships = await tx.em.find(Membership, { regionId: tx.asker.region, tenantId: tx.asker.tenant, endedAt: null });
  const today = localDay(tx.now).toString(); // known only once the transaction has been answered
  const live = memberships.filter(({ validFrom, validUntil }) => validFrom <= today && (!validUntil || validUntil >= today));
  return new Set(live.map((each) => each.staffId));
}

/** Without those of the own office who are no colleagues today; other offices’ people lose their seats with their membership. */
export const stillHere = <Each extends StandingMember | ConferenceMember>(tx: Work, asked: readonly Each[], today: ReadonlySet<string>) =>
  asked.filter(({ memberTenantId, staffId }) => memberTenantId !== tx.asker.tenant || !staffId || today.has(staffId));

/** Those of the standing list who are asked this time and still there; whoever is seated already keeps that seat. */
export async function seatStanding(tx: Work, conference: Conference, chosen: string[] | null): Promise<void> {
  const ofKind = { regionId: tx.asker.region, tenantId: tx.asker.tenant, kindCode: conference.kindCode, removedAt: null };
  const [list, today] = await Promise.all([
    tx.em.find(StandingMember, ofKind, { orderBy: { createdAt: 'asc', standingMemberId: 'asc' } }),
    colleaguesToday(tx),
  ]);
  const asked = chosen ? list.filter((each) => chosen.includes(each.standingMemberId)) : list;
  if (chosen && asked.length !== new Set(chosen).size) throw new InvalidError('INVALID_INPUT', { standingMemberIds: 'UNKNOWN_CODE' });
  for (const line of stillHere(tx, asked, today)) if (line.staffId !== tx.asker.staff) seat(tx, conference, seatOf(line));
}

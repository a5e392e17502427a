import type { EntityManager } from '@mikro-orm/postgresql';
import { UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff, send, underKey } from '@tsunagi/database';
import { AuditEvent } from '../audit/AuditEvent.js';
import { newId } from '../desk/newId.js';
import type { Membership } from '../staff/Membership.js';
import { Staff } from '../staff/Staff.js';
import type { Gate } from './gate.js';
import { liveMemberships } from './liveMemberships.js';
import { openSession, tokenHash } from './openSession.js';
import { Session } from './Session.js';

/** For which organisation one acts after signing in: the last one, as long as one still belongs to it; else the first. */
async function chooseMembership(
  em: EntityManager,
  region: number,
  staffId: string,
  now: Date,
): Promise<InstanceType<typeof Membership> | undefined> {
  const memberships = await liveMemberships(em, region, staffId, now);
  const [last] = await em.find(Session, { regionId: region, staffId }, { orderBy: { createdAt: 'desc' }, limit: 1 });
  return memberships.find((each) => each.membershipId === last?.membershipId) ?? memberships[0];
}

/** A browser holds one session: the one that was in it ends. */
async function endReplaced(em: EntityManager, gate: Gate, now: Date): Promise<void> {
  if (!gate.sessionToken) return;
  const hash = tokenHash(gate.sessionToken);
  await underKey(em, 'app.session', hash);
  send(
    em,
    `update session set ended_at = ?, end_reason = 'replaced', version = version + 1 where region_id = ? and token_hash = ? and ended_at is null`,
    [now, gate.region, hash],
  );
}

/**
 * Opens a session for an account that has proved who it is, in the transaction of the proof. A disabled account, or one
 * that belongs to no organisation today, is refused in the same words as a wrong password. Returns the cookie's value.
 */
export async function enter(
  em: EntityManager,
  now: Date,
  gate: Gate,
  about: {
    staffId: string;
    membershipId?: string;
    secondFactor: boolean;
    /** The organisation whose own sign-in has proved it. */
    providerTenantId?: string;
    verb: 'session.opened' | 'session.demo';
  },
): Promise<string> {
  const { region, device } = gate;
  await becomeStaff(em, about.staffId);
  const staff = await em.findOne(Staff, { regionId: region, staffId: about.staffId });
  const membership = about.membershipId
    ? (await liveMemberships(em, region, about.staffId, now)).find((each) => each.membershipId === about.membershipId)
    : await chooseMembership(em, region, about.staffId, now);
  if (!staff || staff.disabledAt || !membership) throw new UnauthenticatedError('SIGN_IN_FAILED');
  await endReplaced(em, gate, now);
  const { sessionId, token } = await openSession(em, now, {
    region,
    staffId: about.staffId,
    membershipId: membership.membershipId,
    secondFactor: about.secondFactor,
    device,
    ...(about.providerTenantId && { providerTenantId: about.providerTenantId }),
  });
  await becomeStaff(em, about.staffId, membership.tenantId);
  send(em, 'update membership set last_sign_in_at = ? where region_id = ? and membership_id = ?', [now, region, membership.membershipId]);
  em.persist(
    em.create(AuditEvent, {
      regionId: region,
      tenantId: membership.tenantId,
      eventId: newId(),
      ownerTenantId: membership.tenantId,
      actorStaffId: about.staffId,
      actorLabel: membership.jobTitle,
      verb: about.verb,
      subjectKind: 'Session',
      subjectId: sessionId,
      personId: null,
      data: { secondFactor: about.secondFactor },
      requestId: gate.requestId,
      at: now,
    }),
  );
  return token;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { AuditEvent } from '../audit/AuditEvent.js';
import { publish } from '../audit/index.js';
import { newId } from '../desk/newId.js';
import {
  type CodeProof,
  deviceTokenFor,
  type Entered,
  enter,
  forgiveAttempt,
  type Gate,
  liveMemberships,
  makePassword,
  type Proven,
  proveCode,
  tryPassword,
} from '../session/index.js';
import { PasswordCredential } from '../session/PasswordCredential.js';
import type { Invitation } from './Invitation.js';
import { Membership } from './Membership.js';
import { getOpenInvitation } from './openInvitation.js';
import { Staff } from './Staff.js';

export interface AcceptInvitationInput {
  token: string;
  /** A new password; or, where the person already has an account of this name, the present one. */
  password: string;
  /** Six digits, where that account has a second factor. */
  code?: string | null;
}

/** Signed in; or a code is missing; or accepted, but the first day is still to come and there is no other organisation. */
export type AcceptOutcome = Entered | 'SECOND_FACTOR_NEEDED' | { from: string };

type NewPassword = { hash: string; standsAlone: boolean };
type Comer = { proven: Proven } | { password: NewPassword; attempt: Proven['attempt'] };

/**
 * Whoever has an account of this name proves it with its password; everybody else chooses one. Until a password has opened
 * something, both are answered alike, after the same work: one that could not be chosen by the first fault of it, too many tries
 * by the same wait. So a link does not tell its holder who has an account in the region, unless it is used up for it.
 */
async function meet(gate: Gate, login: string, password: string): Promise<Comer> {
  const { attempt, staffId, exists } = await tryPassword(gate, login, password);
  if (staffId) return { proven: { staffId, attempt } };
  const chosen = await makePassword('password', password, { login, secondFactor: false });
  if (exists) throw new UnauthenticatedError('SIGN_IN_FAILED');
  return { password: chosen, attempt };
}

async function openAccount(
  em: EntityManager,
  now: Date,
  { regionId, tenantId, login }: InstanceType<typeof Invitation>,
  password: NewPassword,
): Promise<string> {
  const staffId = newId();
  await becomeStaff(em, staffId, tenantId);
  em.persist(em.create(Staff, { regionId, tenantId, staffId, login }));
  await em.flush(); // the key that the others point at
  em.persist(em.create(PasswordCredential, { regionId, staffId, ...password, changedAt: now }));
  return staffId;
}

/** The membership that the invitation promised, written for the organisation that invited. */
async function join(
  em: EntityManager,
  now: Date,
  gate: Gate,
  invitation: InstanceType<typeof Invitation>,
  staffId: string,
): Promise<string> {
  const { regionId, tenantId, unitId, displayName, displayKana, jobTitle, roles, validFrom, validUntil } = invitation;
  const membershipId = newId();
  await becomeStaff(em, staffId, tenantId);
  em.persist(
    em.create(Membership, {
      regionId,
      tenantId,
      membershipId,
      staffId,
      unitId,
      displayName,
      displayKana,
      jobTitle,
      roles,
      validFrom,
      validUntil,
    }),
  );
  const about = { verb: 'staff.joined', subjectKind: 'Membership', subjectId: membershipId, personId: null };
  const actor = { actorStaffId: staffId, actorLabel: jobTitle, ownerTenantId: tenantId, requestId: gate.requestId, at: now };
  const data = { roles, invitedBy: invitation.invitedBy };
  em.persist(em.create(AuditEvent, { regionId, tenantId, eventId: newId(), ...about, ...actor, data }));
  // Those who administer the office see at once that the link has been used.
  await publish(em, regionId, [{ tenant: tenantId, kind: 'staff', subject: membershipId, version: 0 }]);
  return membershipId;
}

/**
 * 招待を受ける. A new person gets an account with this password; somebody who already works elsewhere in the region proves
 * it with the present one and gets a second membership. The link works once, and the person is signed in with it.
 */
export async function acceptInvitation(gate: Gate, input: AcceptInvitationInput): Promise<AcceptOutcome> {
  const { login } = await transactByKey(gate.orm, gate.region, {}, (em, now) => getOpenInvitation(em, now, gate.region, input.token));
  const comer = await meet(gate, login, input.password);
  return transactByKey(gate.orm, gate.region, {}, async (em, now) => {
    const invitation = await getOpenInvitation(em, now, gate.region, input.token);
    let proof: CodeProof = { deviceToken: deviceTokenFor(gate, login), secondFactor: false };
    if ('proven' in comer) proof = await proveCode(em, now, gate, comer.proven, input.code?.trim() || null);
    else await forgiveAttempt(em, gate.region, comer.attempt, now);
    if (proof === 'CODE_NEEDED') return 'SECOND_FACTOR_NEEDED';
    // First of all writes: of two who use the link at once, one starts again here and finds it used.
    invitation.usedAt = now;
    await em.flush();
    const staffId = 'proven' in comer ? comer.proven.staffId : await openAccount(em, now, invitation, comer.password);
    const membershipId = await join(em, now, gate, invitation, staffId);
    const live = await liveMemberships(em, gate.region, staffId, now);
    if (live.length === 0) return { from: invitation.validFrom };
    const here = live.some((each) => each.membershipId === membershipId);
    const about = { staffId, secondFactor: proof.secondFactor, verb: 'session.opened' as const, ...(here && { membershipId }) };
    return { sessionToken: await enter(em, now, gate, about), deviceToken: proof.deviceToken };
  });
}

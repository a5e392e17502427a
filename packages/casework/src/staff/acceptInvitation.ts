import type { EntityManager } from '@mikro-orm/postgresql';
import { ConflictError } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { AuditEvent } from '../audit/AuditEvent.js';
import { publish } from '../audit/index.js';
import { newId } from '../desk/newId.js';
import {
  type Account,
  type Entered,
  enter,
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
import { tellNamesake } from './tellNamesake.js';

export interface AcceptInvitationInput {
  token: string;
  /** A new password; or, where the person already has an account of this name, the present one. */
  password: string;
  /** Six digits, where that account has a second factor. */
  code?: string | null;
}

/** Signed in; or a code is missing; or the link is used up, and whoever has the right password signs in from that day on. */
export type AcceptOutcome = Entered | 'SECOND_FACTOR_NEEDED' | { from: string };

type NewPassword = { hash: string; standsAlone: boolean };
type Comer = { proven: Proven } | { password: NewPassword; namesake: Account | null };

/**
 * Whoever has an account of this name proves it with its password; everybody else chooses one. Whether there was an account, no
 * answer tells: until a password has opened something both are answered alike, after the same work. One that could not be
 * chosen by the first fault of it; one that could, by using the link up; too many tries by the same wait.
 */
async function meet(gate: Gate, login: string, password: string): Promise<Comer> {
  const { attempt, staffId, namesake } = await tryPassword(gate, login, password);
  if (staffId) return { proven: { staffId, attempt } };
  return { password: await makePassword('password', password, { login, secondFactor: false }), namesake };
}

async function openAccount(
  em: EntityManager,
  now: Date,
  { regionId, tenantId, login }: Invitation,
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
async function join(em: EntityManager, now: Date, gate: Gate, invitation: Invitation, staffId: string): Promise<string> {
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
  await em.flush();
  return membershipId;
}

/** First of all writes: of two who use the link at once, one starts again here and finds it used. */
async function useUp(em: EntityManager, now: Date, invitation: Invitation): Promise<void> {
  invitation.usedAt = now;
  const { regionId, tenantId, invitationId } = invitation;
  // Those who administer the office see at once that the link has been used, whatever comes of it.
  await publish(em, regionId, [{ tenant: tenantId, kind: 'staff', subject: invitationId, version: 0 }]);
}

/** Somebody who works elsewhere in the region already: a second membership, and in. */
async function comeIn(em: EntityManager, now: Date, gate: Gate, invitation: Invitation, by: Proven & { code: string | null }) {
  const { staffId, code } = by;
  if (staffId === invitation.invitedBy) throw new ConflictError('OWN_INVITATION');
  const proof = await proveCode(em, now, gate, by, code);
  if (proof === 'CODE_NEEDED') return 'SECOND_FACTOR_NEEDED';
  await useUp(em, now, invitation);
  const membershipId = await join(em, now, gate, invitation, staffId);
  const live = await liveMemberships(em, gate.region, staffId, now);
  if (live.length === 0) return { from: invitation.validFrom };
  const here = live.some((each) => each.membershipId === membershipId);
  const about = { staffId, secondFactor: proof.secondFactor, verb: 'session.opened' as const, ...(here && { membershipId }) };
  return { sessionToken: await enter(em, now, gate, about), deviceToken: proof.deviceToken };
}

/**
 * 招待を受ける. Somebody who already works elsewhere in the region proves it with the present password, gets a second membership
 * and is signed in. For everybody else the link is used up by the first password that could be chosen: a new person has an
 * account with it and signs in like anybody; where the name is somebody's already, nothing is opened and they are told. The
 * answer is the same.
 */
export async function acceptInvitation(gate: Gate, input: AcceptInvitationInput): Promise<AcceptOutcome> {
  const { login } = await transactByKey(gate.orm, gate.region, {}, (em, clock) => getOpenInvitation(em, clock, gate.region, input.token));
  const comer = await meet(gate, login, input.password);
  return transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    const invitation = await getOpenInvitation(em, clock, gate.region, input.token);
    const { now } = clock;
    if ('proven' in comer) return comeIn(em, now, gate, invitation, { ...comer.proven, code: input.code?.trim() || null });
    await useUp(em, now, invitation);
    if (comer.namesake) await tellNamesake(em, now, gate.region, comer.namesake);
    else await join(em, now, gate, invitation, await openAccount(em, now, invitation, comer.password));
    return { from: invitation.validFrom };
  });
}

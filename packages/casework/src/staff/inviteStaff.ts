import { createHash, randomBytes } from 'node:crypto';
import { authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { unitFault } from '../desk/colleague.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, type Fault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { canonicalLogin } from '../session/index.js';
import { Invitation } from './Invitation.js';
import { type MembershipInput, membershipFaults } from './membershipInput.js';

export interface InviteStaffInput extends MembershipInput {
  login: string;
}

/** How long a link can be used; in milliseconds. */
/** For how many days the link of an invitation can be used. */
export const invitationDays = 7;
const linkLasts = invitationDays * 24 * 60 * 60_000;

/** Latin letters, digits and . _ - @ +: what every keyboard can type and a phone line can spell. */
export const loginFault = (login: string): Fault => (/^[a-z0-9][a-z0-9._@+-]{2,99}$/.test(canonicalLogin(login)) ? null : 'BAD_LOGIN');

export const linkHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The links for this login name that can still be used. */
const findOpen = (tx: Work, login: string): Promise<Invitation[]> =>
  tx.em.find(Invitation, { regionId: tx.asker.region, tenantId: tx.asker.tenant, login, usedAt: null, cancelledAt: null });

/** An invitation into this organisation, not yet stored, and the token of its link. */
export function newInvitation(tx: Work, tenantId: string, input: InviteStaffInput): { invitation: Invitation; token: string } {
  const token = randomBytes(32).toString('base64url');
  const { unitId = null, validUntil = null, displayName, displayKana, jobTitle, roles, validFrom } = input;
  const login = canonicalLogin(input.login);
  const terms = {
    displayName: displayName.trim(),
    displayKana: displayKana.trim(),
    jobTitle: jobTitle.trim(),
    unitId,
    roles,
    validFrom,
    validUntil,
  };
  const key = { regionId: tx.asker.region, tenantId, invitationId: newId(), tokenHash: linkHash(token) };
  const invited = { invitedBy: tx.asker.staff, createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + linkLasts) };
  return { invitation: tx.em.create(Invitation, { ...key, ...terms, ...invited, login }, { persist: false }), token };
}

/**
 * 招待. A one-time link with which somebody joins the own organisation in these roles. Whether an account of this name
 * exists in the region is not looked at, so that the answer cannot tell: it comes to light between the person and the
 * desk when the link is used. Returns the token of the link, kept nowhere else.
 */
export const inviteStaff = (desk: Desk, input: InviteStaffInput): Promise<{ invitationId: string; token: string }> =>
  command(desk, async (tx) => {
    const { unitId = null, validUntil = null, roles, validFrom } = input;
    const { tenant } = tx.asker;
    const [open, noUnit] = await Promise.all([findOpen(tx, canonicalLogin(input.login)), unitFault(tx, unitId), tx.opened]);
    const { invitation, token } = newInvitation(tx, tenant, input);
    authorizeNew(tx.actor, 'create', 'Invitation', invitation);
    assertSound({ login: loginFault(input.login), ...membershipFaults(input), unitId: noUnit });
    // One link at a time for one login name: the new one takes the place of the others.
    for (const former of open) former.cancelledAt = tx.now;
    tx.em.persist(invitation);
    record(tx, {
      verb: 'staff.invited',
      subject: 'Invitation',
      id: invitation.invitationId,
      data: { roles, unitId, validFrom, validUntil },
      news: [{ tenant, kind: 'staff', version: 0 }],
    });
    return { invitationId: invitation.invitationId, token };
  });

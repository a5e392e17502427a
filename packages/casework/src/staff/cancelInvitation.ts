import { authorize, ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { Invitation } from './Invitation.js';

/** The link stops working. One that has been used already cannot be taken back: end the membership instead. */
export const cancelInvitation = (desk: Desk, invitationId: string): Promise<{ invitationId: string }> =>
  command(desk, async (tx) => {
    const invitation = await tx.em.findOne(Invitation, { regionId: tx.asker.region, invitationId });
    authorize(tx.actor, 'cancel', 'Invitation', invitation);
    if (invitation.usedAt) throw new ConflictError('INVITATION_USED');
    invitation.cancelledAt ??= tx.now;
    record(tx, {
      verb: 'staff.invitationCancelled',
      subject: 'Invitation',
      id: invitationId,
      news: [{ tenant: invitation.tenantId, kind: 'staff', version: 0 }],
    });
    return { invitationId };
  });

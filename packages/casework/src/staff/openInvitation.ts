import type { EntityManager } from '@mikro-orm/postgresql';
import { InvalidError } from '@tsunagi/access';
import { type Clock, transactByKey, underKey } from '@tsunagi/database';
import type { Gate } from '../session/index.js';
import { Invitation } from './Invitation.js';
import { linkHash } from './inviteStaff.js';

/** What the holder of a link is told before using it. */
export interface InvitationPreview {
  tenantId: string;
  displayName: string;
  jobTitle: string;
  login: string;
  expiresAt: Date;
}

/** The invitation behind a link that can still be used. */
async function findOpenInvitation(
  em: EntityManager,
  clock: Clock,
  region: number,
  token: string,
): Promise<InstanceType<typeof Invitation> | null> {
  const tokenHash = linkHash(token);
  await underKey(em, 'app.session', tokenHash);
  const invitation = await em.findOne(Invitation, { regionId: region, tokenHash });
  return invitation && !invitation.usedAt && !invitation.cancelledAt && invitation.expiresAt > clock.now ? invitation : null;
}

/** The same, or LINK_EXPIRED, for whichever reason it cannot be used. */
export async function getOpenInvitation(
  em: EntityManager,
  clock: Clock,
  region: number,
  token: string,
): Promise<InstanceType<typeof Invitation>> {
  const invitation = await findOpenInvitation(em, clock, region, token);
  if (!invitation) throw new InvalidError('LINK_EXPIRED', { token: 'LINK_EXPIRED' });
  return invitation;
}

/** 招待の内容, for somebody who is not signed in and holds the link; null where it cannot be used. */
export const previewInvitation = (gate: Gate, token: string): Promise<InvitationPreview | null> =>
  transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    const invitation = await findOpenInvitation(em, clock, gate.region, token);
    if (!invitation) return null;
    const { tenantId, displayName, jobTitle, login, expiresAt } = invitation;
    return { tenantId, displayName, jobTitle, login, expiresAt };
  });

import { authorize, ConflictError, NotFoundError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { liveMemberships } from './liveMemberships.js';
import { Session } from './Session.js';

/**
 * Acts for another of one's organisations from the next request on. The version of the session moves with it, so that
 * whatever still holds the former actor is refused. The other office sees when somebody began to act for it. What the sign-in of one
 * organisation has opened acts for that one alone: the others have not agreed to trust its provider.
 */
export const switchMembership = (desk: Desk, sessionId: string, membershipId: string): Promise<{ membershipId: string }> =>
  command(desk, async (tx) => {
    const session = await tx.em.findOne(Session, { regionId: tx.asker.region, sessionId });
    authorize(tx.actor, 'switch', 'Session', session);
    const memberships = await liveMemberships(tx.em, tx.asker.region, tx.asker.staff, tx.now);
    const next = memberships.find((each) => each.membershipId === membershipId);
    if (!next) throw new NotFoundError();
    if (session.providerTenantId && next.tenantId !== session.providerTenantId) throw new ConflictError('OTHER_DOOR');
    session.membershipId = membershipId;
    record(tx, {
      verb: 'session.switched',
      subject: 'Session',
      id: sessionId,
      data: { membershipId },
    });
    tx.news.push({ tenant: tx.asker.tenant, kind: 'session', subject: tx.asker.staff, version: session.version + 1 });
    return { membershipId };
  });

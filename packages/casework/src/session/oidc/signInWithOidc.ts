import { NotFoundError, nobody } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { Staff } from '../../staff/Staff.js';
import { deviceTokenFor, forgiveAttempt } from '../attempts.js';
import { enter } from '../enter.js';
import type { Entered, Gate } from '../gate.js';
import { liveMemberships } from '../liveMemberships.js';
import { begin, comeBack, openTicket, refused } from './ceremony.js';
import { findProvider } from './findProvider.js';
import { OidcLink } from './OidcLink.js';

/** What an organisation offers on its own address of the door; null where it offers nothing. */
export async function offeredOidc(gate: Pick<Gate, 'orm' | 'region' | 'box'>, code: string): Promise<{ tenantName: string } | null> {
  const provider = await findProvider(gate, { code });
  return provider && { tenantName: provider.tenantName };
}

/** First half: where to send the browser, and the ticket that it keeps for the way back. */
export async function beginOidc(gate: Gate, code: string): Promise<{ address: string; ticket: string }> {
  const provider = await findProvider(gate, { code });
  if (!provider) throw new NotFoundError();
  return begin(gate, provider, 'oidc sign-in');
}

/**
 * Second half: one attempt, counted like a password. Each ticket is used once; the account must be linked in the organisation
 * whose provider answered, and the session acts for that organisation. Whatever is wrong, the answer is OIDC_REFUSED.
 */
export async function finishOidc(gate: Gate, sealedTicket: string | null, query: string): Promise<Entered> {
  const ticket = openTicket(gate, 'oidc sign-in', sealedTicket);
  if (!ticket) throw refused();
  const { attempt, tenantId, subject } = await comeBack(gate, 'oidc sign-in', ticket, query);
  return transactByKey(gate.orm, gate.region, { 'app.oidc': tenantId, 'app.oidc_subject': subject }, async (em, clock) => {
    const link = await em.findOne(OidcLink, { regionId: gate.region, tenantId, subject });
    const { now } = clock;
    // The same questions whomever the provider means: somebody, somebody who is stopped, or nobody here.
    const staffId = link?.staffId ?? nobody;
    await becomeStaff(em, staffId);
    const memberships = await liveMemberships(em, gate.region, staffId, now);
    const membership = memberships.find((each) => each.tenantId === tenantId);
    const staff = await em.findOne(Staff, { regionId: gate.region, staffId });
    if (!link || !membership || !staff || staff.disabledAt) throw refused();
    await forgiveAttempt(em, gate.region, attempt, now);
    const about = {
      staffId,
      membershipId: membership.membershipId,
      secondFactor: true,
      providerTenantId: tenantId,
      verb: 'session.opened' as const,
    };
    return { sessionToken: await enter(em, now, gate, about), deviceToken: deviceTokenFor(gate, staff.login) };
  });
}

import { NotFoundError, UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { Staff } from '../../staff/Staff.js';
import { deviceTokenFor, forgiveAttempt, reserveAttempt } from '../attempts.js';
import { enter } from '../enter.js';
import type { Entered, Gate } from '../gate.js';
import { liveMemberships } from '../liveMemberships.js';
import { useChallenge } from '../passkeys/ticket.js';
import { addressToAsk, newSecrets, type Secrets, subjectOf } from './conversation.js';
import { findProvider } from './findProvider.js';
import { OidcLink } from './OidcLink.js';

const lasts = 10 * 60_000;
const boundTo = 'oidc sign-in';

interface Ticket extends Secrets {
  tenantId: string;
  until: number;
}

/** Where the provider sends people back to; it has to be told beforehand. */
export const oidcReturnPath = '/sign-in/oidc/return';
const returnTo = (gate: Gate): string => `${gate.origin}${oidcReturnPath}`;

const refused = (): UnauthenticatedError => new UnauthenticatedError('OIDC_REFUSED');

/** What an organisation offers on its own address of the door; null where it offers nothing. */
export async function offeredOidc(gate: Pick<Gate, 'orm' | 'region' | 'box'>, code: string): Promise<{ tenantName: string } | null> {
  const provider = await findProvider(gate, { code });
  return provider && { tenantName: provider.tenantName };
}

/** First half: where to send the browser, and the ticket that it keeps for the way back. */
export async function beginOidc(gate: Gate, code: string): Promise<{ address: string; ticket: string }> {
  const provider = await findProvider(gate, { code });
  if (!provider) throw new NotFoundError();
  const secrets = newSecrets();
  const ticket: Ticket = { ...secrets, tenantId: provider.tenantId, until: Date.now() + lasts };
  const address = await addressToAsk(provider, secrets, returnTo(gate));
  return { address, ticket: gate.box.sealText(JSON.stringify(ticket), boundTo) };
}

function openTicket(gate: Gate, sealed: string | null): Ticket | null {
  const text = sealed && gate.box.openText(sealed, boundTo);
  const ticket = text ? (JSON.parse(text) as Ticket) : null;
  return ticket && ticket.until > Date.now() ? ticket : null;
}

/**
 * Second half: one attempt, counted like a password. Each ticket is used once; the account must be linked in the organisation
 * whose provider answered, and the session acts for that organisation. Whatever is wrong, the answer is OIDC_REFUSED.
 */
export async function finishOidc(gate: Gate, sealedTicket: string | null, query: string): Promise<Entered> {
  const ticket = openTicket(gate, sealedTicket);
  if (!ticket) throw refused();
  const attempt = await reserveAttempt(gate, `${boundTo} ${ticket.state}`);
  const fresh = await transactByKey(gate.orm, gate.region, {}, (em) => useChallenge(em, gate.region, ticket.state));
  const provider = fresh && (await findProvider(gate, { tenantId: ticket.tenantId }));
  if (!provider) throw refused();
  const subject = await subjectOf(provider, new URL(`${returnTo(gate)}${query}`), ticket);
  const { tenantId } = provider;
  return transactByKey(gate.orm, gate.region, { 'app.oidc': tenantId, 'app.oidc_subject': subject }, async (em, now) => {
    const link = await em.findOne(OidcLink, { regionId: gate.region, tenantId, subject });
    if (!link) throw refused();
    await becomeStaff(em, link.staffId);
    const memberships = await liveMemberships(em, gate.region, link.staffId, now);
    const membership = memberships.find((each) => each.tenantId === tenantId);
    const staff = await em.findOne(Staff, { regionId: gate.region, staffId: link.staffId });
    if (!membership || !staff || staff.disabledAt) throw refused();
    await forgiveAttempt(em, gate.region, attempt, now);
    const about = { staffId: link.staffId, membershipId: membership.membershipId, secondFactor: true, verb: 'session.opened' as const };
    return { sessionToken: await enter(em, now, gate, about), deviceToken: deviceTokenFor(gate, staff.login) };
  });
}

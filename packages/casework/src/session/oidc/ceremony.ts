import { UnauthenticatedError } from '@tsunagi/access';
import { transactByKey } from '@tsunagi/database';
import { type Attempt, reserveAttempt } from '../attempts.js';
import type { Gate } from '../gate.js';
import { useChallenge } from '../passkeys/ticket.js';
import { addressToAsk, newSecrets, type Secrets, subjectOf } from './conversation.js';
import { findProvider, type KnownProvider } from './findProvider.js';

const lasts = 10 * 60_000;

/** For what somebody goes to the provider: to be let in, or to link an account that is open already. */
export type Purpose = 'oidc sign-in' | 'oidc link';

/** What the browser keeps for the way back, sealed for this purpose alone. */
interface Ticket extends Secrets {
  tenantId: string;
  until: number;
}

/** Where the provider sends people back to; it has to be told beforehand. */
export const oidcReturnPath = '/sign-in/oidc/return';
const returnTo = (gate: Gate): string => `${gate.origin}${oidcReturnPath}`;

/** Whatever is wrong, the answer is one. */
export const refused = (): UnauthenticatedError => new UnauthenticatedError('OIDC_REFUSED');

/** Where to send the browser, and the ticket that it keeps for the way back; `more` is brought back with it. */
export async function begin(
  gate: Gate,
  provider: KnownProvider,
  purpose: Purpose,
  more: object = {},
): Promise<{ address: string; ticket: string }> {
  const secrets = newSecrets();
  const ticket: Ticket = { ...more, ...secrets, tenantId: provider.tenantId, until: Date.now() + lasts };
  return { address: await addressToAsk(provider, secrets, returnTo(gate)), ticket: gate.box.sealText(JSON.stringify(ticket), purpose) };
}

/** The ticket of this purpose, while it is young; null for any other. */
export function openTicket<More extends object>(gate: Pick<Gate, 'box'>, purpose: Purpose, sealed: string | null): (Ticket & More) | null {
  const text = sealed && gate.box.openText(sealed, purpose);
  const ticket = text ? (JSON.parse(text) as Ticket & More) : null;
  return ticket && ticket.until > Date.now() ? ticket : null;
}

/** Whom the provider means, by the way back: one attempt, counted like a password, and each ticket is used once. */
export async function comeBack(
  gate: Gate,
  purpose: Purpose,
  ticket: Ticket,
  query: string,
): Promise<{ attempt: Attempt; tenantId: string; subject: string }> {
  const attempt = await reserveAttempt(gate, `${purpose} ${ticket.state}`);
  const fresh = await transactByKey(gate.orm, gate.region, {}, (em) => useChallenge(em, gate.region, ticket.state));
  const provider = fresh && (await findProvider(gate, { tenantId: ticket.tenantId }));
  if (!provider) throw refused();
  return { attempt, tenantId: provider.tenantId, subject: await subjectOf(provider, new URL(`${returnTo(gate)}${query}`), ticket) };
}

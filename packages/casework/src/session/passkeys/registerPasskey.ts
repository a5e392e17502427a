import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { authorizeNew, InvalidError } from '@tsunagi/access';
import { record } from '../../audit/index.js';
import { command } from '../../desk/command.js';
import type { Desk } from '../../desk/desk.js';
import { assertSound, requiredTextFault } from '../../desk/faults.js';
import { newId } from '../../desk/newId.js';
import type { Gate } from '../gate.js';
import { Passkey } from '../Passkey.js';
import { proveAgain } from '../proveAgain.js';
import { tellOwner } from '../tellOwner.js';
import { issueTicket, openTicket, useChallenge } from './ticket.js';

/** What the browser needs to ask its authenticator, and what it brings back with the answer. */
export interface PasskeyOptions {
  ticket: string;
  /** PublicKeyCredentialCreationOptionsJSON or …RequestOptionsJSON, as text. */
  options: string;
}

const registering = (desk: Desk): string => `registers ${desk.actor.region} ${desk.actor.staff}`;
const siteOf = (gate: Gate): string => new URL(gate.origin).hostname;

/** パスキーを登録する, the first half, with the present password. */
export async function beginPasskey(desk: Desk, gate: Gate, password: string): Promise<PasskeyOptions> {
  const { own, done: known } = await proveAgain(desk, gate, password, (tx) =>
    tx.em.find(Passkey, { regionId: tx.asker.region, staffId: tx.asker.staff }),
  );
  const { ticket, challenge } = issueTicket(gate.box, registering(desk));
  const { generateRegistrationOptions } = await import('@simplewebauthn/server'); // with the first passkey, not with every start
  const options = await generateRegistrationOptions({
    rpName: 'つなぎ',
    rpID: siteOf(gate),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userID: new Uint8Array(Buffer.from(desk.actor.staff.replaceAll('-', ''), 'hex')),
    userName: own.login,
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map((each) => ({ id: each.credentialId })),
  });
  return { ticket, options: JSON.stringify(options) };
}

/** What the authenticator has answered, or null where it is not an answer to this ticket. */
async function verified(desk: Desk, gate: Gate, ticket: string, response: string) {
  const challenge = openTicket(gate.box, registering(desk), ticket);
  if (!challenge) return null;
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const verification = await verifyRegistrationResponse({
    response: JSON.parse(response) as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: gate.origin,
    expectedRPID: siteOf(gate),
    requireUserVerification: true,
  }).catch(() => null);
  return verification?.verified ? { ...verification.registrationInfo, challenge } : null;
}

/** The second half: the public key is kept under a name by which the person knows the device. */
export async function finishPasskey(
  desk: Desk,
  gate: Gate,
  input: { ticket: string; response: string; name: string },
): Promise<{ passkeyId: string }> {
  assertSound({ name: requiredTextFault(input.name, 60) });
  const answered = await verified(desk, gate, input.ticket, input.response).catch(() => null);
  if (!answered) throw new InvalidError('PASSKEY_REFUSED');
  const { credential, credentialBackedUp, challenge } = answered;
  return command(desk, async (tx) => {
    if (!(await useChallenge(tx.em, tx.asker.region, challenge))) throw new InvalidError('PASSKEY_REFUSED');
    const passkey = tx.em.create(Passkey, {
      regionId: tx.asker.region,
      passkeyId: newId(),
      staffId: tx.asker.staff,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      synced: credentialBackedUp,
      name: input.name.trim(),
      createdAt: tx.now,
    });
    authorizeNew(tx.actor, 'begin', 'Passkey', passkey);
    tx.em.persist(passkey);
    record(tx, { verb: 'passkey.registered', subject: 'Staff', id: tx.asker.staff });
    await tellOwner(tx, 'account.passkey_added');
    return { passkeyId: passkey.passkeyId };
  });
}

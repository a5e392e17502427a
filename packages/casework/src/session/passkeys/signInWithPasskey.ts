import { generateKeyPairSync } from 'node:crypto';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { Staff } from '../../staff/Staff.js';
import { deviceTokenFor, forgiveAttempt, reserveAttempt } from '../attempts.js';
import { enter } from '../enter.js';
import type { Entered, Gate } from '../gate.js';
import { Passkey } from '../Passkey.js';
import type { PasskeyOptions } from './registerPasskey.js';
import { issueTicket, openTicket, useChallenge } from './ticket.js';

const entering = 'signs in';
const siteOf = (gate: Gate): string => new URL(gate.origin).hostname;

/** The same for everybody: which accounts have passkeys, and which exist at all, is nobody's business. */
export async function beginPasskeySignIn(gate: Gate): Promise<PasskeyOptions> {
  const { ticket, challenge } = issueTicket(gate.box, entering);
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  const options = await generateAuthenticationOptions({
    rpID: siteOf(gate),
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    userVerification: 'required',
  });
  return { ticket, options: JSON.stringify(options) };
}

const findPasskey = (gate: Gate, credentialId: string): Promise<Passkey | null> =>
  transactByKey(gate.orm, gate.region, { 'app.passkey': credentialId }, (em) =>
    em.findOne(Passkey, { regionId: gate.region, credentialId }),
  );

let decoy: Uint8Array<ArrayBuffer> | undefined;

/** A public key that opens nothing, as a device would give one (COSE, P-256): an unknown device is looked at with the same work as a known one. */
function keyOfNobody(): Uint8Array<ArrayBuffer> {
  if (decoy) return decoy;
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const inHex = (text: string) => Buffer.from(text, 'base64url').toString('hex');
  decoy = new Uint8Array(Buffer.from(`a5010203262001215820${inHex(x)}225820${inHex(y)}`, 'hex'));
  return decoy;
}

function parse(response: string): AuthenticationResponseJSON {
  try {
    const answer = JSON.parse(response) as AuthenticationResponseJSON;
    if (typeof answer.id === 'string' && answer.id.length < 2000) return answer;
  } catch {
    // Whatever it is, it is no answer of an authenticator.
  }
  throw new UnauthenticatedError('SIGN_IN_FAILED');
}

/**
 * パスキーでサインイン. The device has asked for finger or PIN, so it is two factors in one. Each challenge opens one session.
 * Whatever is wrong, the answer is that of a wrong password.
 */
export async function signInWithPasskey(gate: Gate, input: { ticket: string; response: string }): Promise<Entered> {
  const response = parse(input.response);
  const attempt = await reserveAttempt(gate, `passkey ${response.id}`);
  const challenge = openTicket(gate.box, entering, input.ticket);
  const passkey = await findPasskey(gate, response.id);
  if (!challenge) throw new UnauthenticatedError('SIGN_IN_FAILED');
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: gate.origin,
    expectedRPID: siteOf(gate),
    requireUserVerification: true,
    credential: {
      id: response.id,
      publicKey: passkey ? new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')) : keyOfNobody(),
      counter: passkey?.counter ?? 0,
    },
  }).catch(() => ({ verified: false, authenticationInfo: null }));
  if (!passkey || !verified || !authenticationInfo) throw new UnauthenticatedError('SIGN_IN_FAILED');
  return transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    if (!(await useChallenge(em, gate.region, challenge))) throw new UnauthenticatedError('SIGN_IN_FAILED');
    const { now } = clock;
    await becomeStaff(em, passkey.staffId);
    // It may have been removed since it was found.
    const own = await em.findOne(Passkey, { regionId: gate.region, passkeyId: passkey.passkeyId });
    if (!own) throw new UnauthenticatedError('SIGN_IN_FAILED');
    Object.assign(own, { counter: authenticationInfo.newCounter, lastUsedAt: now });
    const staff = await em.findOneOrFail(Staff, { regionId: gate.region, staffId: passkey.staffId });
    await forgiveAttempt(em, gate.region, attempt, now);
    const sessionToken = await enter(em, now, gate, { staffId: passkey.staffId, secondFactor: true, verb: 'session.opened' });
    return { sessionToken, deviceToken: deviceTokenFor(gate, staff.login) };
  });
}

import { UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import { canonicalLogin, findAccount } from './account.js';
import { type Attempt, deviceTokenFor, forgiveAttempt, giveBackAttempt, reserveAttempt } from './attempts.js';
import { enter } from './enter.js';
import type { Entered, Gate } from './gate.js';
import { verifyPassword } from './passwords.js';
import { findSecondFactor, useCode } from './secondFactor.js';

export interface SignInInput {
  login: string;
  password: string;
  /** Six digits of the authenticator app, where the account has one. */
  code?: string | null;
}

export type SignInOutcome = Entered | 'SECOND_FACTOR_NEEDED';

/**
 * サインイン. One attempt: counted first, then proved, then a session is opened. Whatever is wrong (no such account,
 * password, code, disabled, no organisation today) gets the same answer after the same work.
 */
export async function signIn(gate: Gate, input: SignInInput): Promise<SignInOutcome> {
  const login = canonicalLogin(input.login);
  const attempt = await reserveAttempt(gate, login);
  const account = await findAccount(gate, login);
  const proven = await verifyPassword(account?.passwordHash ?? null, input.password);
  if (!account || !proven || account.disabled) throw new UnauthenticatedError('SIGN_IN_FAILED');
  return finish(gate, attempt, account.staffId, input.code?.trim() || null);
}

/** The password was right: the code, where there is one, and the session in one transaction, so that a code opens one only. */
const finish = (gate: Gate, attempt: Attempt, staffId: string, code: string | null): Promise<SignInOutcome> =>
  transactByKey(gate.orm, gate.region, {}, async (em, now) => {
    await becomeStaff(em, staffId);
    const factor = await findSecondFactor(em, gate.region, staffId);
    if (factor && !code) {
      await giveBackAttempt(em, gate.region, attempt, now);
      return 'SECOND_FACTOR_NEEDED';
    }
    if (factor && code && !useCode(gate.box, factor, code, now)) throw new UnauthenticatedError('SIGN_IN_FAILED');
    await forgiveAttempt(em, gate.region, attempt, now);
    const sessionToken = await enter(em, now, gate, { staffId, secondFactor: factor !== null, verb: 'session.opened' });
    return { sessionToken, deviceToken: deviceTokenFor(gate, attempt.login) };
  });

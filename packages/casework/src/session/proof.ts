import type { EntityManager } from '@mikro-orm/postgresql';
import { UnauthenticatedError } from '@tsunagi/access';
import { becomeStaff } from '@tsunagi/database';
import { type Account, findAccount } from './account.js';
import { type Attempt, deviceTokenFor, forgiveAttempt, giveBackAttempt, reserveAttempt } from './attempts.js';
import type { Gate } from './gate.js';
import { verifyPassword } from './passwords.js';
import { findSecondFactor, useCode } from './secondFactor.js';

/** An account that has shown its password; a code may still be missing. */
export interface Proven {
  staffId: string;
  attempt: Attempt;
}

/** What one attempt has shown: whose account it is, where the password was right; and whose name it is, whatever the password was. */
export interface Tried {
  attempt: Attempt;
  staffId: string | null;
  namesake: Account | null;
}

/** One attempt to show a password: counted first, then checked, with the same work whether there is such an account or not. */
export async function tryPassword(gate: Gate, login: string, password: string): Promise<Tried> {
  const attempt = await reserveAttempt(gate, login);
  const account = await findAccount(gate, login);
  const right = await verifyPassword(account?.passwordHash ?? null, password);
  return { attempt, staffId: account && right && !account.disabled ? account.staffId : null, namesake: account };
}

/** The same where one has to have an account: no such account, a wrong password and a disabled one are one answer, SIGN_IN_FAILED. */
export async function provePassword(gate: Gate, login: string, password: string): Promise<Proven> {
  const { staffId, attempt } = await tryPassword(gate, login, password);
  if (!staffId) throw new UnauthenticatedError('SIGN_IN_FAILED');
  return { staffId, attempt };
}

/** What came of the second half: the token that this browser keeps, or that a code is needed first. */
export type CodeProof = 'CODE_NEEDED' | { deviceToken: string; secondFactor: boolean };

/**
 * The second half, inside the transaction that it lets go on: the code is used up with it, so that one code opens one
 * session. From here the transaction acts for the account.
 */
export async function proveCode(em: EntityManager, now: Date, gate: Gate, proven: Proven, code: string | null): Promise<CodeProof> {
  await becomeStaff(em, proven.staffId);
  const factor = await findSecondFactor(em, gate.region, proven.staffId);
  if (factor && !code) {
    await giveBackAttempt(em, gate.region, proven.attempt, now);
    return 'CODE_NEEDED';
  }
  if (factor && code && !useCode(gate.box, factor, code, now)) throw new UnauthenticatedError('SIGN_IN_FAILED');
  await forgiveAttempt(em, gate.region, proven.attempt, now);
  return { deviceToken: deviceTokenFor(gate, proven.attempt.login), secondFactor: factor !== null };
}

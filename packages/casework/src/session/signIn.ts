import { transactByKey } from '@tsunagi/database';
import { canonicalLogin } from './account.js';
import { enter } from './enter.js';
import type { Entered, Gate } from './gate.js';
import { proveCode, provePassword } from './proof.js';

export interface SignInInput {
  login: string;
  password: string;
  /** Six digits of the authenticator app, where the account has one. */
  code?: string | null;
}

export type SignInOutcome = Entered | 'SECOND_FACTOR_NEEDED';

/** サインイン. One attempt: counted first, then proved, then a session is opened for one of the person's organisations. */
export async function signIn(gate: Gate, { login, password, code }: SignInInput): Promise<SignInOutcome> {
  const proven = await provePassword(gate, canonicalLogin(login), password);
  return transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    await clock.opened;
    const { now } = clock;
    const proof = await proveCode(em, now, gate, proven, code?.trim() || null);
    if (proof === 'CODE_NEEDED') return 'SECOND_FACTOR_NEEDED';
    const { deviceToken, secondFactor } = proof;
    const sessionToken = await enter(em, now, gate, { staffId: proven.staffId, secondFactor, verb: 'session.opened' });
    return { sessionToken, deviceToken };
  });
}

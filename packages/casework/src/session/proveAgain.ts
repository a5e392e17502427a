import { InvalidError } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { forgiveAttempt, reserveAttempt } from './attempts.js';
import type { Gate } from './gate.js';
import { type OwnAccount, readOwnAccount } from './ownAccount.js';
import { verifyPassword } from './passwords.js';

/**
 * The present password once more, counted like a sign-in, before another way into the account is opened: what somebody adds
 * at an unattended screen would open it for good. `then` runs in the transaction that forgives the attempt.
 */
export async function proveAgain<T>(
  desk: Desk,
  gate: Gate,
  password: string,
  then: (tx: Work) => T | Promise<T>,
): Promise<{ own: OwnAccount; done: T }> {
  const own = await readOwnAccount(desk);
  const attempt = await reserveAttempt(gate, own.login);
  if (!(await verifyPassword(own.passwordHash, password))) throw new InvalidError('INVALID_INPUT', { password: 'WRONG_PASSWORD' });
  const done = await command(desk, async (tx) => {
    await tx.opened;
    await forgiveAttempt(tx.em, tx.asker.region, attempt, tx.now);
    return then(tx);
  });
  return { own, done };
}

import { authorize, ConflictError, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { forgiveAttempt, reserveAttempt } from './attempts.js';
import type { Gate } from './gate.js';
import { endOthers } from './leave.js';
import { readOwnAccount } from './ownAccount.js';
import { PasswordCredential } from './PasswordCredential.js';
import { makePassword, verifyPassword } from './passwords.js';
import { tellOwner } from './tellOwner.js';

/**
 * Changes one's own password. The present one is asked for again, and counted like a sign-in, so that an unattended
 * screen gives nobody the account. All other sessions end.
 */
export async function changePassword(
  desk: Desk,
  gate: Gate,
  sessionId: string,
  input: { current: string; next: string },
): Promise<{ endedOthers: number }> {
  const own = await readOwnAccount(desk);
  const attempt = await reserveAttempt(gate, own.login);
  if (!(await verifyPassword(own.passwordHash, input.current))) throw new InvalidError('INVALID_INPUT', { current: 'WRONG_PASSWORD' });
  const next = await makePassword('next', input.next, own);
  return command(desk, async (tx) => {
    const credential = await tx.em.findOne(PasswordCredential, { regionId: tx.asker.region, staffId: tx.asker.staff });
    authorize(tx.actor, 'change', 'PasswordCredential', credential);
    if (credential.hash !== own.passwordHash) throw new ConflictError('VERSION_CONFLICT');
    Object.assign(credential, { ...next, changedAt: tx.now });
    await forgiveAttempt(tx.em, tx.asker.region, attempt, tx.now);
    record(tx, { verb: 'password.changed', subject: 'Staff', id: tx.asker.staff });
    await tellOwner(tx, 'account.password_changed');
    return { endedOthers: await endOthers(tx, sessionId) };
  });
}

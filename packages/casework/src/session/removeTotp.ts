import { authorize, ConflictError, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { forgiveAttempt, reserveAttempt } from './attempts.js';
import type { Gate } from './gate.js';
import { readOwnAccount } from './ownAccount.js';
import { PasswordCredential } from './PasswordCredential.js';
import { findSecondFactor, useCode } from './secondFactor.js';
import { tellOwner } from './tellOwner.js';

/** Takes the second factor away, with a code from it; only where the password is long enough to stand alone. */
export async function removeTotp(desk: Desk, gate: Gate, code: string): Promise<{ staffId: string }> {
  const attempt = await reserveAttempt(gate, (await readOwnAccount(desk)).login);
  return command(desk, async (tx) => {
    const factor = await findSecondFactor(tx.em, tx.asker.region, tx.asker.staff);
    if (!factor) throw new ConflictError('SECOND_FACTOR_OFF');
    authorize(tx.actor, 'remove', 'TotpCredential', factor);
    const password = await tx.em.findOne(PasswordCredential, { regionId: tx.asker.region, staffId: tx.asker.staff });
    if (password && !password.standsAlone) throw new ConflictError('SECOND_FACTOR_REQUIRED');
    if (!useCode(gate.box, factor, code, tx.now)) throw new InvalidError('INVALID_INPUT', { code: 'WRONG_CODE' });
    tx.em.remove(factor);
    await forgiveAttempt(tx.em, tx.asker.region, attempt, tx.now);
    record(tx, { verb: 'secondFactor.removed', subject: 'Staff', id: tx.asker.staff });
    await tellOwner(tx, 'account.code_removed');
    return { staffId: tx.asker.staff };
  });
}

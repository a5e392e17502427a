import { authorize, ConflictError, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import type { SecretBox } from './gate.js';
import { endOthers } from './leave.js';
import { useCode } from './secondFactor.js';
import { TotpCredential } from './TotpCredential.js';
import { tellOwner } from './tellOwner.js';

/** The second half: a code shows that the app has the secret. From now on every sign-in asks for one; other sessions end. */
export const confirmTotp = (desk: Desk, box: SecretBox, sessionId: string, code: string): Promise<{ endedOthers: number }> =>
  command(desk, async (tx) => {
    const credential = await tx.em.findOne(TotpCredential, { regionId: tx.asker.region, staffId: tx.asker.staff });
    if (!credential) throw new ConflictError('SECOND_FACTOR_OFF');
    authorize(tx.actor, 'confirm', 'TotpCredential', credential);
    if (credential.confirmedAt) throw new ConflictError('SECOND_FACTOR_ON');
    if (!useCode(box, credential, code, tx.now)) throw new InvalidError('INVALID_INPUT', { code: 'WRONG_CODE' });
    credential.confirmedAt = tx.now;
    record(tx, { verb: 'secondFactor.confirmed', subject: 'Staff', id: tx.asker.staff });
    await tellOwner(tx, 'account.code_added');
    return { endedOthers: await endOthers(tx, sessionId) };
  });

import { authorize, authorizeNew, ConflictError } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { Staff } from '../staff/Staff.js';
import type { SecretBox } from './gate.js';
import { sealTotpSecret } from './secondFactor.js';
import { TotpCredential } from './TotpCredential.js';
import { newTotpSecret, otpauthUrl } from './totp.js';

/**
 * 確認コードを設定する, the first half: a secret for the authenticator app, shown this once. It counts only after
 * `confirmTotp`; until then it may be begun again.
 */
export const beginTotp = (desk: Desk, box: SecretBox): Promise<{ secret: string; otpauthUrl: string }> =>
  command(desk, async (tx) => {
    const key = { regionId: tx.asker.region, staffId: tx.asker.staff };
    const staff = await tx.em.findOne(Staff, key);
    authorize(tx.actor, 'read', 'Staff', staff);
    authorizeNew(tx.actor, 'begin', 'TotpCredential', key);
    const credential = await tx.em.findOne(TotpCredential, key);
    if (credential?.confirmedAt) throw new ConflictError('SECOND_FACTOR_ON');
    const secret = newTotpSecret();
    const secretSealed = sealTotpSecret(box, key.regionId, key.staffId, secret);
    if (credential) Object.assign(credential, { secretSealed, lastStep: null });
    else tx.em.persist(tx.em.create(TotpCredential, { ...key, secretSealed }));
    return { secret, otpauthUrl: otpauthUrl(secret, staff.login) };
  });

import { authorizeNew, ConflictError } from '@tsunagi/access';
import type { Desk, Work } from '../desk/desk.js';
import type { Gate } from './gate.js';
import { proveAgain } from './proveAgain.js';
import { sealTotpSecret } from './secondFactor.js';
import { TotpCredential } from './TotpCredential.js';
import { newTotpSecret, otpauthUrl } from './totp.js';

/**
 * 確認コードを設定する, the first half, with the present password: a secret for the authenticator app, shown this once. It counts
 * only after `confirmTotp`; until then it may be begun again.
 */
export async function beginTotp(desk: Desk, gate: Gate, password: string): Promise<{ secret: string; otpauthUrl: string }> {
  const secret = newTotpSecret();
  const { own } = await proveAgain(desk, gate, password, (tx) => keepSecret(tx, gate, secret));
  return { secret, otpauthUrl: otpauthUrl(secret, own.login) };
}

async function keepSecret(tx: Work, { box }: Gate, secret: string): Promise<void> {
  const key = { regionId: tx.asker.region, staffId: tx.asker.staff };
  authorizeNew(tx.actor, 'begin', 'TotpCredential', key);
  const credential = await tx.em.findOne(TotpCredential, key);
  if (credential?.confirmedAt) throw new ConflictError('SECOND_FACTOR_ON');
  const secretSealed = sealTotpSecret(box, key.regionId, key.staffId, secret);
  if (credential) Object.assign(credential, { secretSealed, lastStep: null });
  else tx.em.persist(tx.em.create(TotpCredential, { ...key, secretSealed }));
}

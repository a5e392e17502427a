import { authorize } from '@tsunagi/access';
import { record } from '../../audit/index.js';
import type { Desk, Work } from '../../desk/desk.js';
import { mayRead } from '../../desk/mayRead.js';
import { reading } from '../../desk/rows.js';
import type { Gate } from '../gate.js';
import { Passkey } from '../Passkey.js';
import { proveAgain } from '../proveAgain.js';
import { tellOwner } from '../tellOwner.js';

/** One's own passkeys, the newest first. */
export const listMyPasskeys = reading({
  name: 'my passkeys',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('passkey as k')
      .where('k.regionId', '=', who.region)
      .where('k.staffId', '=', who.staff)
      .where(mayRead(variant, 'Passkey', 'k', who))
      .orderBy('k.createdAt', 'desc')
      .orderBy('k.passkeyId')
      .limit(100)
      .select(['k.passkeyId', 'k.name', 'k.synced', 'k.createdAt', 'k.lastUsedAt']),
  discloses: null,
});

/**
 * パスキーを外す, with the present password: whoever finds a screen takes nobody's way in away. It opens nothing from now on; what
 * lies on the device is forgotten there.
 */
export async function removePasskey(
  desk: Desk,
  gate: Gate,
  input: { passkeyId: string; password: string },
): Promise<{ passkeyId: string }> {
  const { passkeyId, password } = input;
  await proveAgain(desk, gate, password, (tx) => forget(tx, passkeyId));
  return { passkeyId };
}

async function forget(tx: Work, passkeyId: string): Promise<void> {
  const passkey = await tx.em.findOne(Passkey, { regionId: tx.asker.region, passkeyId });
  authorize(tx.actor, 'remove', 'Passkey', passkey);
  tx.em.remove(passkey);
  record(tx, { verb: 'passkey.removed', subject: 'Staff', id: tx.asker.staff });
  await tellOwner(tx, 'account.passkey_removed');
}

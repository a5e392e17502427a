import { authorize } from '@tsunagi/access';
import { record } from '../../audit/index.js';
import { command } from '../../desk/command.js';
import type { Desk } from '../../desk/desk.js';
import { mayRead } from '../../desk/mayRead.js';
import { reading } from '../../desk/rows.js';
import { Passkey } from '../Passkey.js';
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

/** It opens nothing from now on; what lies on the device is forgotten there. */
export const removePasskey = (desk: Desk, passkeyId: string): Promise<{ passkeyId: string }> =>
  command(desk, async (tx) => {
    const passkey = await tx.em.findOne(Passkey, { regionId: tx.asker.region, passkeyId });
    authorize(tx.actor, 'remove', 'Passkey', passkey);
    tx.em.remove(passkey);
    record(tx, { verb: 'passkey.removed', subject: 'Staff', id: tx.asker.staff });
    await tellOwner(tx, 'account.passkey_removed');
    return { passkeyId };
  });

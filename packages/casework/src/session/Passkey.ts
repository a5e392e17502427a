import { defineEntity, p } from '@mikro-orm/core';
import { texts } from '../desk/columns.js';

const PasskeySchema = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    regionId: p.integer().primary(),
    passkeyId: p.uuid().primary(),
    staffId: p.uuid(),
    credentialId: p.text(),
    publicKey: p.text(),
    counter: p.bigint('number'),
    transports: texts(),
    synced: p.boolean(),
    name: p.text(),
    createdAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
  },
});

/** パスキー. The public half of a key that never leaves the device. */
export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey);

export { PasskeySchema };

import { defineEntity, p } from '@mikro-orm/core';

const TotpCredentialSchema = defineEntity({
  name: 'TotpCredential',
  tableName: 'totp_credential',
  properties: {
    regionId: p.integer().primary(),
    staffId: p.uuid().primary(),
    secretSealed: p.text(),
    confirmedAt: p.datetime().nullable(),
    lastStep: p.bigint('number').nullable(),
  },
});

/** Time-based one-time password; lastStep makes each code single use. */
export class TotpCredential extends TotpCredentialSchema.class {}
TotpCredentialSchema.setClass(TotpCredential);

export { TotpCredentialSchema };

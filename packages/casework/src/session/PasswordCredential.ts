import { defineEntity, p } from '@mikro-orm/core';

const PasswordCredentialSchema = defineEntity({
  name: 'PasswordCredential',
  tableName: 'password_credential',
  properties: {
    regionId: p.integer().primary(),
    staffId: p.uuid().primary(),
    hash: p.text(),
    standsAlone: p.boolean(),
    changedAt: p.datetime(),
  },
});

/** Argon2id hash in PHC format. */
export class PasswordCredential extends PasswordCredentialSchema.class {}
PasswordCredentialSchema.setClass(PasswordCredential);

export { PasswordCredentialSchema };

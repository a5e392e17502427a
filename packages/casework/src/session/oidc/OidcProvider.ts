import { defineEntity, p } from '@mikro-orm/core';
import { texts } from '../../desk/columns.js';

const OidcProviderSchema = defineEntity({
  name: 'OidcProvider',
  tableName: 'oidc_provider',
  properties: {
    regionId: p.integer().primary(),
    tenantId: p.uuid().primary(),
    issuer: p.text(),
    clientId: p.text(),
    clientSecretSealed: p.text().nullable(),
    acr: texts(),
    amr: texts(),
    updatedAt: p.datetime(),
  },
});

/** 組織の共通ログイン. The OpenID Connect provider of one organisation, and how it shows that two factors were asked for. */
export class OidcProvider extends OidcProviderSchema.class {}
OidcProviderSchema.setClass(OidcProvider);

export { OidcProviderSchema };

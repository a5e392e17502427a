import { defineEntity, p } from '@mikro-orm/core';

const OidcLinkSchema = defineEntity({
  name: 'OidcLink',
  tableName: 'oidc_link',
  properties: {
    regionId: p.integer().primary(),
    tenantId: p.uuid().primary(),
    staffId: p.uuid().primary(),
    subject: p.text(),
    linkedAt: p.datetime(),
  },
});

/** Whom the provider of an organisation means by a subject. */
export class OidcLink extends OidcLinkSchema.class {}
OidcLinkSchema.setClass(OidcLink);

export { OidcLinkSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const HubTokenSchema = defineEntity({
  name: 'HubToken',
  tableName: 'hub_token',
  properties: { ...owned, token: p.text().primary(), entryId: p.uuid().primary(), audience: p.text(), weight: p.float() },
});

/** A piece by which a published entry is found. */
export class HubToken extends HubTokenSchema.class {}
HubTokenSchema.setClass(HubToken);

export { HubTokenSchema };

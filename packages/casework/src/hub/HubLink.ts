import { defineEntity, p } from '@mikro-orm/core';
import { owned, texts } from '../desk/columns.js';

const HubLinkSchema = defineEntity({
  name: 'HubLink',
  tableName: 'hub_link',
  properties: {
    ...owned,
    linkId: p.uuid().primary(),
    fromId: p.uuid(),
    toId: p.uuid(),
    role: p.text(),
    flows: texts(),
    note: p.text().nullable(),
    source: p.text().nullable(),
    createdAt: p.datetime(),
  },
});

/** Who does what with whom. */
export class HubLink extends HubLinkSchema.class {}
HubLinkSchema.setClass(HubLink);

export { HubLinkSchema };

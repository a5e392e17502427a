import { defineEntity, p } from '@mikro-orm/core';
import { owned, texts } from '../desk/columns.js';

const HubMatchSchema = defineEntity({
  name: 'HubMatch',
  tableName: 'hub_match',
  properties: {
    ...owned,
    needId: p.uuid().primary(),
    entryId: p.uuid().primary(),
    decision: p.enum(['accepted', 'rejected']),
    reasons: texts(),
    note: p.text().nullable(),
    decidedByLabel: p.text(),
    decidedAt: p.datetime(),
  },
});

/** A resource, judged by a person for a need. */
export class HubMatch extends HubMatchSchema.class {}
HubMatchSchema.setClass(HubMatch);

export { HubMatchSchema };

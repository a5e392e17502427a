import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

const LabelTokenSchema = defineEntity({
  name: 'LabelToken',
  tableName: 'label_token',
  properties: {
    ...keyedByTenant,
    token: p.text().primary(),
    kind: p.text().primary(),
    referralId: p.uuid().primary(),
    personId: p.uuid(),
    until: p.datetime(),
  },
});

/** A piece of a name that stands in an inbox, or a whole name of whom it stands for, matched by equality; it ends with the label. */
export class LabelToken extends LabelTokenSchema.class {}
LabelTokenSchema.setClass(LabelToken);

export { LabelTokenSchema };

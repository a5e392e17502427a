import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from '../desk/columns.js';

const MailboxLabelSchema = defineEntity({
  name: 'MailboxLabel',
  tableName: 'mailbox_label',
  properties: {
    ...keyedByTenant,
    referralId: p.uuid().primary(),
    personId: p.uuid(),
    name: p.text(),
    kana: p.text(),
    until: p.datetime(),
  },
});

/** The name shown in an inbox while the disclosure lasts. */
export class MailboxLabel extends MailboxLabelSchema.class {}
MailboxLabelSchema.setClass(MailboxLabel);

export { MailboxLabelSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { day, keyedByTenant } from '../desk/columns.js';

const MailboxMarkSchema = defineEntity({
  name: 'MailboxMark',
  tableName: 'mailbox_mark',
  properties: {
    ...keyedByTenant,
    staffId: p.uuid().primary(),
    box: p.text().primary(),
    referralId: p.uuid().primary(),
    seenVersion: p.integer(),
    snoozedUntil: day().nullable(),
  },
});

/** What one person has seen or put off. */
export class MailboxMark extends MailboxMarkSchema.class {}
MailboxMarkSchema.setClass(MailboxMark);

export { MailboxMarkSchema };

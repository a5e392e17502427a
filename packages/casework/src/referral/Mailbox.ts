import { defineEntity, p } from '@mikro-orm/core';
import { day, keyedByTenant } from '../desk/columns.js';

const MailboxSchema = defineEntity({
  name: 'Mailbox',
  tableName: 'mailbox',
  properties: {
    ...keyedByTenant,
    box: p.text().primary(),
    referralId: p.uuid().primary(),
    homeTenantId: p.uuid(),
    fromTenantId: p.uuid(),
    toTenantId: p.uuid(),
    number: p.text(),
    kind: p.text(),
    state: p.text(),
    why: p.text(),
    deadlineKind: p.text().nullable(),
    deadlineAt: p.datetime().nullable(),
    urgent: p.boolean(),
    dueOn: day().nullable(),
    clockStopped: p.boolean(),
    unitId: p.uuid().nullable(),
    claimedBy: p.uuid().nullable(),
    claimedLabel: p.text().nullable(),
    veiled: p.boolean(),
    open: p.boolean(),
    changedByTenant: p.uuid().nullable(),
    version: p.integer(),
    receivedAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** 受信箱の一行. Never a name, never free text. */
export class Mailbox extends MailboxSchema.class {}
MailboxSchema.setClass(Mailbox);

export { MailboxSchema };

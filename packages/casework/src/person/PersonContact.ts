import { defineEntity, p } from '@mikro-orm/core';
import { edited, owned, shareable, versioned } from '../desk/columns.js';

const PersonContactSchema = defineEntity({
  name: 'PersonContact',
  tableName: 'person_contact',
  properties: {
    ...owned,
    personId: p.uuid().primary(),
    phone: p.text().nullable(),
    phoneWithAddress: p.boolean().default(false),
    mobile: p.text().nullable(),
    email: p.text().nullable(),
    safeContact: p.text().nullable(),
    leaveMessage: p.boolean().default(false),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 連絡先, and how this person may be reached without harm. Under 支援措置 the phone at home stands with the address. */
export class PersonContact extends PersonContactSchema.class {}
PersonContactSchema.setClass(PersonContact);

export { PersonContactSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { owned, shareable, versioned } from '../desk/columns.js';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...owned,
    personId: p.uuid().primary(),
    number: p.text(),
    origin: p.enum(['own', 'referral']).default('own'),
    protectedSince: p.datetime().nullable(),
    disclosureEpoch: p.integer().default(0),
    ...shareable,
    ...versioned,
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
});

/** 本人. Carries no personal data, so that it can be pointed at. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

export { PersonSchema };

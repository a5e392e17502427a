import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const PersonLinkSchema = defineEntity({
  name: 'PersonLink',
  tableName: 'person_link',
  properties: {
    ...owned,
    linkId: p.uuid().primary(),
    personId: p.uuid(),
    otherTenantId: p.uuid(),
    otherPersonId: p.uuid().nullable(),
    referralId: p.uuid().nullable(),
    origin: p.enum(['referral', 'shared_case', 'answered_question']),
    createdAt: p.datetime(),
  },
});

/** One side of a link between the records of two tenants. */
export class PersonLink extends PersonLinkSchema.class {}
PersonLinkSchema.setClass(PersonLink);

export { PersonLinkSchema };

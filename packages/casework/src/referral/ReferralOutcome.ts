import { defineEntity, p } from '@mikro-orm/core';
import { day, owned, shareable } from '../desk/columns.js';

const ReferralOutcomeSchema = defineEntity({
  name: 'ReferralOutcome',
  tableName: 'referral_outcome',
  properties: {
    ...owned,
    outcomeId: p.uuid().primary(),
    referralId: p.uuid(),
    personId: p.uuid(),
    voice: p.enum(['provider', 'sender', 'person']),
    code: p.text(),
    text: p.text().nullable(),
    occurredOn: day(),
    method: p.text().nullable(),
    actorTenantId: p.uuid(),
    actorStaffId: p.uuid(),
    actorLabel: p.text(),
    at: p.datetime(),
    ...shareable,
  },
});

/** 結果, in one of three voices. */
export class ReferralOutcome extends ReferralOutcomeSchema.class {}
ReferralOutcomeSchema.setClass(ReferralOutcome);

export { ReferralOutcomeSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { day, owned, shareable, texts } from '../desk/columns.js';
import type { Happening } from './happenings.js';

const ReferralEventSchema = defineEntity({
  name: 'ReferralEvent',
  tableName: 'referral_event',
  properties: {
    ...owned,
    eventId: p.uuid().primary(),
    referralId: p.uuid(),
    personId: p.uuid(),
    kind: p.text().$type<Happening>(),
    fromState: p.text().nullable(),
    toState: p.text().nullable(),
    actorTenantId: p.uuid(),
    actorStaffId: p.uuid().nullable(),
    actorLabel: p.text(),
    reasonCode: p.text().nullable(),
    fieldGroups: texts(),
    text: p.text().nullable(),
    means: p.text().nullable(),
    saidBy: p.text().nullable(),
    saidOn: day().nullable(),
    at: p.datetime(),
    ...shareable,
  },
});

/** 紹介の経過. Append-only. */
export class ReferralEvent extends ReferralEventSchema.class {}
ReferralEventSchema.setClass(ReferralEvent);

export { ReferralEventSchema };

import { defineEntity, p } from '@mikro-orm/core';
import { owned, texts, uuids } from '../desk/columns.js';
import type { Saying } from './sayings.js';

const DisclosureSchema = defineEntity({
  name: 'Disclosure',
  tableName: 'disclosure',
  properties: {
    ...owned,
    lineId: p.uuid().primary(),
    personId: p.uuid(),
    verb: p.enum(['opens', 'ends']),
    opensLineId: p.uuid().nullable(),
    fieldGroups: texts(),
    fromTenantId: p.uuid(),
    toTenantId: p.uuid(),
    toStaffId: p.uuid().nullable(),
    toMemberId: p.uuid().nullable(),
    mayForwardTo: uuids(),
    basis: p.enum(['consent', 'conference', 'emergency', 'law', 'anonymised']),
    consentId: p.uuid().nullable(),
    basisNote: p.text().nullable(),
    sayings: p
      .array((value) => value as Saying)
      .columnType('text[]')
      .default([]),
    origin: p.enum(['referral', 'conference', 'manual', 'glass']),
    originId: p.uuid().nullable(),
    startsAt: p.datetime(),
    until: p.datetime(),
    reason: p.text().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.uuid(),
  },
});

/** A line of the ledger 提供の台帳: an opening, or the ending of one. */
export class Disclosure extends DisclosureSchema.class {}
DisclosureSchema.setClass(Disclosure);

export { DisclosureSchema };

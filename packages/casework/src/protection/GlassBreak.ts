import { defineEntity, p } from '@mikro-orm/core';
import { day, owned, versioned } from '../desk/columns.js';

const GlassBreakSchema = defineEntity({
  name: 'GlassBreak',
  tableName: 'glass_break',
  properties: {
    ...owned,
    glassId: p.uuid().primary(),
    personId: p.uuid(),
    number: p.text(),
    staffId: p.uuid(),
    staffLabel: p.text(),
    reason: p.text(),
    at: p.datetime(),
    until: p.datetime(),
    reviewerTenantId: p.uuid(),
    reviewDueOn: day(),
    judgement: p.enum(['justified', 'unjustified']).nullable(),
    judgementNote: p.text().nullable(),
    judgedAt: p.datetime().nullable(),
    judgedByLabel: p.text().nullable(),
    ...versioned,
  },
});

/** 緊急閲覧. Holds the number of the person, never a name or a place, for another organisation reads it. */
export class GlassBreak extends GlassBreakSchema.class {
  /** Whether whoever is to judge has to do with it: read when they do. */
  involved?: boolean;
}
GlassBreakSchema.setClass(GlassBreak);

export { GlassBreakSchema };

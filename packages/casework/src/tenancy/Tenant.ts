import { defineEntity, p } from '@mikro-orm/core';
import { day, keyedByTenant, versioned } from '../desk/columns.js';
import type { WeeklyHours } from './workingDays.js';

const TenantSchema = defineEntity({
  name: 'Tenant',
  tableName: 'tenant',
  properties: {
    ...keyedByTenant,
    code: p.text(),
    kind: p.text(),
    name: p.text(),
    nameKana: p.text(),
    shortName: p.text(),
    legalForm: p.text().nullable(),
    legalRegime: p.enum(['public', 'private']),
    municipalityCode: p.text().nullable(),
    phone: p.text().nullable(),
    fax: p.text().nullable(),
    hours: p.json<WeeklyHours>(),
    capacity: p.enum(['open', 'waitlist', 'no_capacity']).default('open'),
    capacityNote: p.text().nullable(),
    takesReferrals: p.boolean().default(true),
    glassReviewerId: p.uuid().nullable(),
    activeFrom: day(),
    activeUntil: day().nullable(),
    ...versioned,
  },
});

/** 組織. A municipality, council, office or partner: whoever keeps records of its own. */
export class Tenant extends TenantSchema.class {
  /** Its last day, where that is over; null while it is there. */
  closedOn(today: string): string | null {
    return this.activeUntil && this.activeUntil < today ? this.activeUntil : null;
  }
}
TenantSchema.setClass(Tenant);

export { TenantSchema };

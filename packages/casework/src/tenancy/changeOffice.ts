import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, type Fault, phoneFault } from '../desk/faults.js';
import { Tenant } from './Tenant.js';
import type { WeeklyHours } from './workingDays.js';

export interface OpeningTime {
  /** ISO weekday, 1 Monday to 7 Sunday. */
  weekday: number;
  /** Local time, `08:45`. */
  opens: string;
  closes: string;
}

/** What is left out stays as it is. */
export interface ChangeOfficeInput {
  expectedVersion: number;
  phone?: string | null | undefined;
  fax?: string | null | undefined;
  takesReferrals?: boolean | undefined;
  hours?: readonly OpeningTime[] | undefined;
}

/** 24 hours, local. */
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Each weekday at most once, closing after opening. An office that never opens would have no working day to answer on. */
function hoursFault(hours: readonly OpeningTime[] | undefined): Fault {
  if (!hours) return null;
  if (hours.length === 0) return 'REQUIRED';
  const sound = hours.every(({ weekday, opens, closes }) => weekday in week && time.test(opens) && time.test(closes) && opens < closes);
  return sound && new Set(hours.map(({ weekday }) => weekday)).size === hours.length ? null : 'BAD_HOURS';
}
const week = { 1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true };

const asWeek = (hours: readonly OpeningTime[]): WeeklyHours =>
  Object.fromEntries(hours.map(({ weekday, opens, closes }) => [String(weekday), [opens, closes]]));

/**
 * 組織の案内を直す: when the office works, how it is reached, whether it takes referrals. Every deadline of a referral counts on
 * these hours from now on; deadlines that are running stay as they were told.
 */
export const changeOffice = (desk: Desk, input: ChangeOfficeInput): Promise<{ tenantId: string }> =>
  command(desk, async (tx) => {
    const tenant = await tx.em.findOne(Tenant, { regionId: tx.asker.region, tenantId: tx.asker.tenant });
    authorize(tx.actor, 'change', 'Tenant', tenant);
    assertSound({ phone: phoneFault(input.phone), fax: phoneFault(input.fax), hours: hoursFault(input.hours) });
    assertVersion(tenant, input.expectedVersion, { phone: input.phone, fax: input.fax, takesReferrals: input.takesReferrals }, null);
    if (input.phone !== undefined) tenant.phone = input.phone || null;
    if (input.fax !== undefined) tenant.fax = input.fax || null;
    if (input.takesReferrals !== undefined) tenant.takesReferrals = input.takesReferrals;
    if (input.hours) tenant.hours = asWeek(input.hours);
    const changed = Object.keys(input).filter((field) => field !== 'expectedVersion');
    record(tx, { verb: 'tenant.changed', subject: 'Tenant', id: tenant.tenantId, data: { changed } });
    return { tenantId: tenant.tenantId };
  });

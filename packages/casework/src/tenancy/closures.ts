import { authorize, authorizeNew } from '@tsunagi/access';
import { Temporal } from 'temporal-polyfill';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, dayAheadFault, dayFault, type Fault, requiredTextFault } from '../desk/faults.js';
import { localDay } from './localDay.js';
import { TenantClosure } from './TenantClosure.js';

export interface AddClosuresInput {
  /** First and last day, ISO dates; one day where `until` is left out. */
  from: string;
  until?: string | null | undefined;
  /** What callers are told: お盆、職員研修 … */
  reason: string;
}

/** A month: whoever closes for longer no longer takes referrals, and says so. */
const longest = 31;

const daysOf = (from: string, until: string): string[] =>
  Array.from({ length: Temporal.PlainDate.from(from).until(until).days + 1 }, (_, passed) =>
    Temporal.PlainDate.from(from).add({ days: passed }).toString(),
  );

function untilFault(from: string, until: string): Fault {
  if (dayFault(until) === null && until < from) return 'DATE_ORDER';
  return dayAheadFault(
    until,
    from,
    Temporal.PlainDate.from(from)
      .add({ days: longest - 1 })
      .toString(),
  );
}

/** 休業日を入れる. Days on which the office is closed beyond its week and the national holidays; of two reasons the later counts. */
export const addClosures = (desk: Desk, { from, until, reason }: AddClosuresInput): Promise<{ days: string[] }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
    authorizeNew(tx.actor, 'create', 'TenantClosure', mine);
    assertSound({ from: dayFault(from), reason: requiredTextFault(reason, 100) });
    assertSound({ until: untilFault(from, until ?? from) });
    const days = daysOf(from, until ?? from);
    const known = await tx.em.find(TenantClosure, { ...mine, closedOn: { $in: days } });
    assertSound({ from: dayAheadFault(from, localDay(tx.now).toString()) });
    for (const each of known) tx.em.remove(each);
    await tx.em.flush();
    for (const closedOn of days) tx.em.create(TenantClosure, { ...mine, closedOn, reason: reason.trim() });
    record(tx, { verb: 'tenant.closed', subject: 'Tenant', id: mine.tenantId, data: { days } });
    return { days };
  });

/** 休業日を取り消す: the office works on that day after all. */
export const removeClosure = (desk: Desk, { day }: { day: string }): Promise<{ day: string }> =>
  command(desk, async (tx) => {
    assertSound({ day: dayFault(day) });
    const closure = await tx.em.findOne(TenantClosure, { regionId: tx.asker.region, tenantId: tx.asker.tenant, closedOn: day });
    authorize(tx.actor, 'remove', 'TenantClosure', closure);
    tx.em.remove(closure);
    record(tx, { verb: 'tenant.reopened', subject: 'Tenant', id: closure.tenantId, data: { days: [day] } });
    return { day };
  });

import { authorize, authorizeNew, ConflictError, leadRoles } from '@tsunagi/access';
import { inHome, readInHome } from '@tsunagi/database';
import { record, tellOffice } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Changed, Desk, Work } from '../desk/desk.js';
import { assertSound, rangeFault, requiredTextFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { writeLedger } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import { addWorkingDays, endOfDay, getCalendar, localDay, Region, Tenant } from '../tenancy/index.js';
import { glassMinutes, reviewDays } from './codes.js';
import { GlassBreak } from './GlassBreak.js';
import { namedReaders, seesAddress } from './readers.js';
import { askAgain } from './remindOfGlass.js';

export interface BreakGlassInput {
  idempotencyKey: string;
  personId: string;
  /** Why, in words that another organisation will read: no name, no place. At least ten letters. */
  reason: string;
  minutes: number;
}

type Glass = InstanceType<typeof GlassBreak>;

/** So many letters at least say something. */
const leastReason = 10;

/**
 * 住所を緊急に見る: somebody who is not named opens a protected address for at most an hour. Nobody is asked before, for it may
 * be about a life; everybody concerned is told at once, and the privacy officer of another organisation has to judge it.
 */
export const breakGlass = (desk: Desk, input: BreakGlassInput): Promise<{ personId: string; glassId: string }> =>
  commandOnce(desk, 'breakGlass', input.idempotencyKey, input, async (tx) => {
    const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId });
    authorize(tx.actor, 'breakGlass', 'Person', person);
    if (!person.protectedSince) throw new ConflictError('NOT_PROTECTED');
    if (await seesAddress(tx, person.personId)) throw new ConflictError('ALREADY_NAMED');
    await assertJudged(tx, person.personId);
    assertSound({
      reason:
        requiredTextFault(input.reason, 500) ??
        ([...input.reason.trim()].length < leastReason ? { code: 'TOO_SHORT', least: leastReason } : null),
      minutes: rangeFault(input.minutes, glassMinutes.least, glassMinutes.most),
    });
    const reviewer = await reviewerOf(tx);
    const glass = await openGlass(tx, person, input, reviewer);
    await tellOfGlass(tx, glass);
    return { personId: person.personId, glassId: glass.glassId };
  });

/** Whoever has opened this address before, or another one of which the judgement is overdue, waits until that was judged. */
async function assertJudged(tx: Work, personId: string): Promise<void> {
  const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff, judgedAt: null };
  const inTheWay = [{ personId }, { reviewDueOn: { $lt: localDay(tx.now).toString() } }];
  if ((await tx.em.count(GlassBreak, { ...mine, $or: inTheWay })) > 0) throw new ConflictError('GLASS_WAITS_FOR_REVIEW');
}

const officers = `
select 1 as one from membership where region_id = ? and tenant_id = ? and staff_id <> ? and ended_at is null and roles && '{privacy_officer}'
  and valid_from <= (now() at time zone 'Asia/Tokyo')::date and (valid_until is null or valid_until >= (now() at time zone 'Asia/Tokyo')::date) limit 1`;

/** Whether there is somebody today who can judge it: whoever opens it does not, not even from another desk. */
const canJudge = async (tx: Work, tenant: string): Promise<boolean> =>
  (await readInHome(tx, tenant, 'glass.officer', { sql: officers, values: [tx.asker.region, tenant, tx.asker.staff] })).length > 0;

/** Whose privacy officer judges: named for the office, else the coordinator of the region; never the office itself, and none without such an officer. */
async function reviewerOf(tx: Work): Promise<string> {
  const regionId = tx.asker.region;
  const [office, region] = await Promise.all([
    tx.em.findOneOrFail(Tenant, { regionId, tenantId: tx.asker.tenant }),
    tx.em.findOneOrFail(Region, { regionId }),
  ]);
  for (const reviewer of new Set([office.glassReviewerId, region.coordinatorTenantId]))
    if (reviewer && reviewer !== tx.asker.tenant && (await canJudge(tx, reviewer))) return reviewer;
  throw new ConflictError('NO_GLASS_REVIEWER');
}

async function openGlass(tx: Work, person: Person, input: BreakGlassInput, reviewerTenantId: string): Promise<Glass> {
  const until = new Date(tx.now.getTime() + input.minutes * 60_000);
  const dueOn = addWorkingDays(await getCalendar(tx, reviewerTenantId), localDay(tx.now), reviewDays).toString();
  const glass = tx.em.create(GlassBreak, {
    regionId: tx.asker.region,
    tenantId: tx.asker.tenant,
    glassId: newId(),
    personId: person.personId,
    number: person.number,
    staffId: tx.asker.staff,
    staffLabel: tx.actorLabel,
    reason: input.reason.trim(),
    at: tx.now,
    until,
    reviewerTenantId,
    reviewDueOn: dueOn,
  });
  authorizeNew(tx.actor, 'create', 'GlassBreak', glass);
  tx.em.persist(glass);
  await tx.em.flush();
  askAgain(tx, glass, endOfDay(dueOn));
  await writeLedger(tx, tx.asker.tenant, person.personId, {
    opens: [
      {
        personId: person.personId,
        fieldGroups: ['address'],
        fromTenantId: tx.asker.tenant,
        toTenantId: tx.asker.tenant,
        toStaffId: tx.asker.staff,
        basis: 'emergency',
        basisNote: glass.reason,
        origin: 'glass',
        originId: glass.glassId,
        until,
      },
    ],
  });
  return glass;
}

/** Heard of by those alone who judge. */
const review = (tenantId: string): Changed => ({ subject: 'Task', rows: [{ tenantId, kind: 'glass_review' }] });

/** At once: those who are named, those who answer for the office, and those who have to judge. */
async function tellOfGlass(tx: Work, glass: Glass): Promise<void> {
  const named = [...(await namedReaders(tx, glass.personId))];
  await tellOffice(
    tx,
    { tenant: tx.asker.tenant, staff: named, roles: [...leadRoles, 'privacy_officer'] },
    { kind: 'glass.broken', number: glass.number },
  );
  await tellOffice(tx, { tenant: glass.reviewerTenantId, roles: ['privacy_officer'] }, { kind: 'glass.review', number: glass.number });
  await inHome(tx, glass.reviewerTenantId, 'task', {
    sql: `insert into task (region_id, tenant_id, task_id, kind, glass_id, about, due_on, created_at) values (?, ?, ?, 'glass_review', ?, ?, ?, ?)`,
    values: [glass.regionId, glass.reviewerTenantId, newId(), glass.glassId, glass.number, glass.reviewDueOn, tx.now],
  });
  record(tx, {
    verb: 'glass.broken',
    subject: 'GlassBreak',
    id: glass.glassId,
    person: glass.personId,
    data: { minutes: Math.round((glass.until.getTime() - glass.at.getTime()) / 60_000) },
    news: [
      { tenant: tx.asker.tenant, kind: 'person', version: 0 },
      { tenant: glass.reviewerTenantId, kind: 'task', version: 1, of: review(glass.reviewerTenantId) },
    ],
  });
}

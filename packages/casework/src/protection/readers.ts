import { raw } from '@mikro-orm/core';
import { authorize, ConflictError } from '@tsunagi/access';
import { tellOffice } from '../audit/index.js';
import { colleagueFault } from '../desk/colleague.js';
import type { Work } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { Disclosure, type Ending, liveLines, type Opening, writeLedger } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import { Membership } from '../staff/Membership.js';
import { endOfDay } from '../tenancy/index.js';
import { assertSettled, isOneHand, lateArrivals } from './secondPerson.js';

const withoutEnd = new Date('9999-12-31T00:00:00Z');

type Line = InstanceType<typeof Disclosure>;
type PersonRow = InstanceType<typeof Person>;

/** The lines that name staff for the address of a person of the own office and are open now. */
async function namingLines(tx: Work, personId: string): Promise<Line[]> {
  const all = await tx.em.find(Disclosure, { regionId: tx.asker.region, tenantId: tx.asker.tenant, personId });
  return liveLines(all, tx.now).filter((line) => line.toStaffId && line.origin !== 'conference' && line.startsAt <= tx.now);
}

/** Who is named now, those who broke the glass not among them. */
export const namedReaders = async (tx: Work, personId: string): Promise<Set<string>> =>
  new Set((await namingLines(tx, personId)).filter((line) => line.origin !== 'glass').flatMap((line) => line.toStaffId ?? []));

/** Whether the actor sees the address now, by name or through broken glass. */
export const seesAddress = async (tx: Work, personId: string): Promise<boolean> =>
  (await namingLines(tx, personId)).some((line) => line.toStaffId === tx.asker.staff);

/** Everybody who is to be named works in the own office. */
export async function assertReaders(tx: Work, readerIds: readonly string[]): Promise<void> {
  const faults = await Promise.all(readerIds.map((staff) => colleagueFault(tx, staff)));
  assertSound({ readerIds: readerIds.length === 0 ? 'REQUIRED' : (faults.find(Boolean) ?? null) });
}

/**
 * Once an address is protected, those decide who reads it who read it themselves or stand above; and nobody lets
 * themselves in. Says whether whoever decides could know the address, and with it the offices around the person.
 */
export async function assertMayName(tx: Work, person: PersonRow, readerIds: readonly string[]): Promise<boolean> {
  if (!person.protectedSince) return true;
  const [named, late] = await Promise.all([namedReaders(tx, person.personId), lateArrivals(tx)]);
  if (named.has(tx.asker.staff)) return true;
  authorize(tx.actor, 'nameReaders', 'Protection', { tenantId: person.tenantId });
  if (readerIds.includes(tx.asker.staff)) throw new ConflictError('CANNOT_NAME_YOURSELF');
  assertSettled(late, tx.asker.staff);
  // Who is named already stays so by nobody's hand; of the others none may be another coat of whoever names them.
  if (readerIds.some((each) => !named.has(each) && isOneHand(late, each, tx.asker.staff))) throw new ConflictError('NAMING_NEEDS_ANOTHER');
  return false;
}

/** Lines that name whoever has this membership of the own office, found by its key so that they travel in its flight. */
export async function namedAs(tx: Work, membershipId: string): Promise<Line[]> {
  const { region: regionId, tenant: tenantId } = tx.asker;
  const staff = '(select m.staff_id from membership m where m.region_id = ? and m.tenant_id = ? and m.membership_id = ?)';
  const toStaffId = { $eq: raw<string>(staff, [regionId, tenantId, membershipId]) };
  return tx.em.find(Disclosure, { regionId, tenantId, toTenantId: tenantId, verb: 'opens', origin: { $ne: 'conference' }, toStaffId });
}

/**
 * Whoever leaves the office is named there for nobody any more, from then on: neither for what is opened to another office in
 * which they work, nor were they to come back. Those who stay named and the privacy officer are told.
 */
export async function leaveNames(tx: Work, named: readonly Line[], at: Date): Promise<void> {
  for (const [personId, [first]] of Map.groupBy(named, (line) => line.personId)) {
    const open = await namingLines(tx, personId);
    const [theirs, others] = [
      open.filter((line) => line.toStaffId === first?.toStaffId),
      open.filter((line) => line.toStaffId !== first?.toStaffId),
    ];
    if (theirs.length === 0) continue;
    const ends = theirs.map((line): Ending => ({ line, at, reason: 'protection.readers' }));
    await writeLedger(tx, tx.asker.tenant, personId, { ends });
    const { number } = await tx.em.findOneOrFail(Person, { regionId: tx.asker.region, personId });
    const told = { tenant: tx.asker.tenant, staff: others.flatMap((line) => line.toStaffId ?? []), roles: ['privacy_officer'] };
    await tellOffice(tx, told, { kind: 'protection.readers', number });
    tx.news.push({ tenant: tx.asker.tenant, kind: 'person', subject: personId, version: 0 });
  }
}

/** Until when somebody who is named now belongs to the office; without an end where no last day is known. */
async function lastDays(tx: Work, staff: readonly string[]): Promise<Map<string, Date>> {
  const { region: regionId, tenant: tenantId } = tx.asker;
  const memberships = await tx.em.find(Membership, { regionId, tenantId, staffId: { $in: [...staff] }, endedAt: null });
  const ends = memberships.map(({ staffId, validUntil }): [string, Date] => [staffId, validUntil ? endOfDay(validUntil) : withoutEnd]);
  return new Map(ends.toSorted(([, one], [, other]) => one.getTime() - other.getTime()));
}

/** Names exactly these from now on, each by a line of the ledger; gives those who were named until now and are no more. */
export async function nameReaders(tx: Work, personId: string, readerIds: readonly string[]): Promise<string[]> {
  const [all, until] = await Promise.all([namingLines(tx, personId), lastDays(tx, readerIds)]);
  const open = all.filter((line) => line.origin !== 'glass');
  const wanted = new Set(readerIds);
  const kept = new Set(open.map((line) => line.toStaffId as string));
  const fresh = [...wanted].filter((staff) => !kept.has(staff));
  const opens = fresh.map((staff): Opening => openingFor(tx, personId, staff, until.get(staff) ?? withoutEnd));
  const ends = open
    .filter((line) => !wanted.has(line.toStaffId as string))
    .map((line): Ending => ({ line, at: tx.now, reason: 'protection.readers' }));
  await writeLedger(tx, tx.asker.tenant, personId, { opens, ends });
  return ends.map(({ line }) => line.toStaffId as string);
}

const openingFor = (tx: Work, personId: string, toStaffId: string, until: Date): Opening => ({
  personId,
  fieldGroups: ['address'],
  fromTenantId: tx.asker.tenant,
  toTenantId: tx.asker.tenant,
  toStaffId,
  basis: 'law',
  sayings: ['protected'],
  origin: 'manual',
  until,
});

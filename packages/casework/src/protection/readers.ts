import { authorize, ConflictError } from '@tsunagi/access';
import { colleagueFault } from '../desk/colleague.js';
import type { Work } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { Disclosure, type Ending, liveLines, type Opening, writeLedger } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import { assertSettled, lateArrivals } from './secondPerson.js';

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
  assertSettled(tx, late, tx.asker.staff);
  return false;
}

/** Names exactly these from now on, each by a line of the ledger; gives those who were named until now and are no more. */
export async function nameReaders(tx: Work, personId: string, readerIds: readonly string[]): Promise<string[]> {
  const open = (await namingLines(tx, personId)).filter((line) => line.origin !== 'glass');
  const wanted = new Set(readerIds);
  const kept = new Set(open.map((line) => line.toStaffId as string));
  const opens = [...wanted].filter((staff) => !kept.has(staff)).map((staff): Opening => openingFor(tx, personId, staff));
  const ends = open
    .filter((line) => !wanted.has(line.toStaffId as string))
    .map((line): Ending => ({ line, at: tx.now, reason: 'protection.readers' }));
  await writeLedger(tx, tx.asker.tenant, personId, { opens, ends });
  return ends.map(({ line }) => line.toStaffId as string);
}

const openingFor = (tx: Work, personId: string, toStaffId: string): Opening => ({
  personId,
  fieldGroups: ['address'],
  fromTenantId: tx.asker.tenant,
  toTenantId: tx.asker.tenant,
  toStaffId,
  basis: 'law',
  basisNote: '支援措置により、住所を見る職員を限っています。',
  origin: 'manual',
  until: new Date('9999-12-31T00:00:00Z'),
});

import { authorize, leadRoles } from '@tsunagi/access';
import { record, tellOffice } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayAheadFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { Disclosure } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import { PersonLink } from '../person/PersonLink.js';
import { localDay } from '../tenancy/index.js';
import { measureDays, renewalDays } from './codes.js';
import { layMeasure } from './flag.js';
import { Protection } from './Protection.js';
import { assertMayName, assertReaders, nameReaders } from './readers.js';
import { linkedRecords, type RecordOf } from './records.js';
import { giveTask } from './tell.js';

export interface ProtectPersonInput {
  idempotencyKey: string;
  personId: string;
  /** Staff of the own office who read the address from now on. */
  readerIds: string[];
  /** ISO date by which the measure has to be renewed; at most a year ahead. */
  until: string;
}

export interface Protected extends Record<string, unknown> {
  personId: string;
  /** Offices with a linked record: the flag stands there too. */
  reached: string[];
  /** Offices that were shown something of this person and keep no linked record: they have to be told by phone. */
  notReached: string[];
  /** Whether these offices are nothing that whoever set or renewed the measure may know: the person hid before, and they are not named. */
  officesVeiled: boolean;
}

/**
 * 支援措置を付ける, or renew it: in one transaction on the own record and on every record of every organisation that is linked
 * with it, from link to link. Whoever is not named sees no address from this commit on, in whatever office.
 */
export const protectPerson = (desk: Desk, input: ProtectPersonInput): Promise<Protected> =>
  commandOnce(desk, 'protectPerson', input.idempotencyKey, input, async (tx) => {
    const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId });
    authorize(tx.actor, 'protect', 'Person', person);
    const readerIds = [...new Set(input.readerIds)];
    const knows = await assertMayName(tx, person, readerIds);
    await assertReaders(tx, readerIds);
    const today = localDay(tx.now);
    const [first, last] = [1, measureDays].map((days) => today.add({ days }).toString()) as [string, string];
    assertSound({ until: dayAheadFault(input.until, first, last) });

    const own: RecordOf = { tenant: tx.asker.tenant, person: person.personId };
    const earlier = await ownMeasure(tx, person.personId);
    const measure = {
      measureId: earlier?.measureId ?? newId(),
      originTenantId: tx.asker.tenant,
      since: earlier?.since ?? tx.now,
      until: input.until,
    };
    const records = await linkedRecords(tx, own);
    for (const each of records) await layMeasure(tx, each, measure);
    const former = await nameReaders(tx, person.personId, readerIds);
    await remindOf(tx, own, input.until);
    if (!earlier) for (const each of records.slice(1)) await handOver(tx, each);
    await tellOffice(
      tx,
      { tenant: tx.asker.tenant, staff: readerIds, roles: ['privacy_officer'] },
      { kind: 'protection.set', number: person.number },
    );
    if (former.length > 0)
      await tellOffice(tx, { tenant: tx.asker.tenant, staff: former }, { kind: 'protection.readers', number: person.number });
    for (const each of records) {
      record(tx, {
        verb: earlier ? 'protection.renewed' : 'protection.set',
        subject: 'Protection',
        id: measure.measureId,
        owner: each.tenant,
        person: each.person,
        data: { named: each === records[0] ? readerIds.length : 0 },
      });
    }
    return { personId: person.personId, officesVeiled: !knows, ...(await reach(tx, own, records)) };
  });

/** The measure that the own office has laid on this person and not released. */
export const ownMeasure = (tx: Work, personId: string): Promise<Protection | null> =>
  tx.em.findOne(Protection, {
    regionId: tx.asker.region,
    tenantId: tx.asker.tenant,
    personId,
    originTenantId: tx.asker.tenant,
    releasedAt: null,
  });

const remindOf = (tx: Work, own: RecordOf, until: string): Promise<void> => {
  const due = localDay(new Date(`${until}T00:00:00+09:00`)).subtract({ days: renewalDays });
  return giveTask(tx, own, 'protection_renewal', due.toString());
};

/** The other office reads the address no longer either, until its own people decide who does. */
async function handOver(tx: Work, other: RecordOf): Promise<void> {
  await giveTask(tx, other, 'protection_readers', localDay(tx.now).add({ days: 1 }).toString());
  await tellOffice(
    tx,
    { tenant: other.tenant, roles: [...leadRoles, 'privacy_officer', 'tenant_admin'] },
    { kind: 'protection.set', number: '' },
  );
}

/** Only what the own office knows by itself: with whom it is linked, and whom it has shown something. */
async function reach(tx: Work, own: RecordOf, records: readonly RecordOf[]): Promise<Pick<Protected, 'reached' | 'notReached'>> {
  const direct = new Set(await ownLinks(tx, own.person));
  const reached = [...new Set(records.slice(1).map((each) => each.tenant))].filter((tenant) => direct.has(tenant));
  const lines = await tx.em.find(Disclosure, { regionId: tx.asker.region, tenantId: tx.asker.tenant, personId: own.person, verb: 'opens' });
  const shown = [...new Set(lines.map((line) => line.toTenantId))].filter((tenant) => tenant !== tx.asker.tenant);
  return { reached, notReached: shown.filter((tenant) => !reached.includes(tenant)) };
}

const ownLinks = async (tx: Work, personId: string): Promise<string[]> => {
  const links = await tx.em.find(PersonLink, { regionId: tx.asker.region, tenantId: tx.asker.tenant, personId });
  return links.filter((link) => link.otherPersonId).map((link) => link.otherTenantId);
};

import { raw } from '@mikro-orm/postgresql';
import { canEver } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { SupportCase } from '../case/SupportCase.js';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { writeLedger } from '../disclosure/index.js';
import { drawNumber, indexPerson } from '../person/index.js';
import { Person } from '../person/Person.js';
import { PersonIdentity } from '../person/PersonIdentity.js';
import { PersonLink } from '../person/PersonLink.js';
import { shareMeasures } from '../protection/index.js';
import { localDay } from '../tenancy/index.js';
import { packetLinesOf } from './getReferral.js';
import { onceAccepted, packetLine } from './packet.js';
import type { Referral } from './Referral.js';

/** Acceptance opens all that the sender had chosen, on the same basis and with the same end as the packet. */
export async function widenDisclosure(tx: Work, referral: Referral): Promise<void> {
  const [packet] = await packetLinesOf(tx, referral, tx.now);
  if (!packet) throw new Error('A referral that was delivered has a packet.');
  const grant = { until: packet.until, mayForwardTo: packet.mayForwardTo };
  await writeLedger(tx, referral.tenantId, referral.personId, { opens: [packetLine(referral, grant, onceAccepted(referral))] });
}

/** Who is referred, as the receiver may know it before it decides. */
export interface Newcomer {
  theirs: InstanceType<typeof PersonIdentity> | null;
  /** The link to the own record, where the person has been here before. */
  already: InstanceType<typeof PersonLink> | null;
  /** The record of the sender and, where there is one, the own. */
  records: InstanceType<typeof Person>[];
}

/** Reads it by the referral alone, and so in one flight with it. */
export async function readNewcomer(tx: Work, referralId: string): Promise<Newcomer> {
  const { region: regionId, tenant: tenantId } = tx.asker;
  // Keys, and no tables to be joined: where it may choose, PostgreSQL reads all people of a region of which it knows little.
  const personOf = () => raw('(select r.person_id from referral r where r.region_id = ? and r.referral_id = ?)', [regionId, referralId]);
  const theirsAndOwn = raw(
    `any(array(select r.person_id from referral r where r.region_id = ? and r.referral_id = ?
      union all select l.person_id from person_link l join referral r on r.region_id = l.region_id and r.tenant_id = l.other_tenant_id
        and r.person_id = l.other_person_id where l.region_id = ? and l.tenant_id = ? and r.region_id = ? and r.referral_id = ?))`,
    [regionId, referralId, regionId, tenantId, regionId, referralId],
  );
  const [theirs, already, records] = await Promise.all([
    tx.em.findOne(PersonIdentity, { regionId, personId: { $eq: personOf() } }),
    tx.em.findOne(PersonLink, { regionId, tenantId, otherPersonId: { $eq: personOf() } }),
    tx.em.find(Person, { regionId, personId: { $eq: theirsAndOwn } }),
  ]);
  return { theirs, already, records };
}

/**
 * What acceptance creates with the receiver: a person and a case of its own (name, kana, birth date; the origin is
 * marked) and the link between the two records. All else stays with the sender and is read through the disclosure.
 * A partner with a limited view keeps no person records, and neither does anyone to whom the name was not given.
 */
export async function createOwnRecord(tx: Work, referral: Referral, { theirs, already, records }: Newcomer): Promise<void> {
  if (!canEver(tx.actor, 'create', 'Person') || !theirs) return;
  const personId = already?.personId ?? (await createPersonFrom(tx, theirs));
  await link(tx, referral, personId);
  if (records.some((each) => each.protectedSince)) await shareMeasures(tx, { tenant: tx.asker.tenant, person: personId });
}

/**
 * What was accepted by phone or fax has left no record here: whoever takes it up first makes it. Who it is about is read only then
 * and not with the referral, for work is taken in hand many times a day, and this is rare.
 */
export async function takeUp(tx: Work, referral: Referral, carryOut: () => Promise<void>): Promise<void> {
  const newcomer = referral.isInNobodysHand() ? await readUnlinked(tx, referral) : null;
  await carryOut();
  if (newcomer) await createOwnRecord(tx, referral, newcomer);
}

async function readUnlinked(tx: Work, { referralId, personId: otherPersonId }: Referral): Promise<Newcomer | null> {
  const ours = { regionId: tx.asker.region, tenantId: tx.asker.tenant, otherPersonId, referralId };
  const [newcomer, linked] = await Promise.all([readNewcomer(tx, referralId), tx.em.count(PersonLink, ours)]);
  return linked > 0 ? null : newcomer;
}

async function createPersonFrom(tx: Work, theirs: InstanceType<typeof PersonIdentity>): Promise<string> {
  const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant, personId: newId() };
  const identity = tx.em.create(PersonIdentity, {
    ...mine,
    familyName: theirs.familyName,
    givenName: theirs.givenName,
    familyKana: theirs.familyKana,
    givenKana: theirs.givenKana,
    birthDate: theirs.birthDate ?? null,
    birthPrecision: theirs.birthPrecision,
    updatedAt: tx.now,
    updatedBy: tx.asker.staff,
  });
  const number = drawNumber(tx, 'person');
  tx.em.persist(
    tx.em.create(Person, {
      ...mine,
      number,
      origin: 'referral',
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    }),
  );
  await tx.em.flush(); // the key that the others point at
  tx.em.persist([
    identity,
    tx.em.create(SupportCase, {
      ...mine,
      caseId: newId(),
      number: drawNumber(tx, 'case'),
      openedOn: localDay(tx.now).toString(),
      unitId: tx.actor.unit,
      leadStaffId: tx.asker.staff,
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    }),
  ]);
  await tx.em.flush();
  indexPerson(tx, mine.personId, { identity, number });
  return mine.personId;
}

async function link(tx: Work, referral: Referral, personId: string): Promise<void> {
  const shared = { regionId: tx.asker.region, referralId: referral.referralId, origin: 'referral' as const, createdAt: tx.now };
  tx.em.persist(
    tx.em.create(PersonLink, {
      ...shared,
      tenantId: tx.asker.tenant,
      linkId: newId(),
      personId,
      otherTenantId: referral.tenantId,
      otherPersonId: referral.personId,
    }),
  );
  await inHome(tx, referral.tenantId, 'person.link', () => {
    tx.em.persist(
      tx.em.create(PersonLink, {
        ...shared,
        tenantId: referral.tenantId,
        linkId: newId(),
        personId: referral.personId,
        otherTenantId: tx.asker.tenant,
        otherPersonId: personId,
      }),
    );
  });
}

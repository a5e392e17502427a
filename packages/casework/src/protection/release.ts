import { authorize, ConflictError, leadRoles, NotFoundError } from '@tsunagi/access';
import { record, tellOffice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredTextFault } from '../desk/faults.js';
import { Person } from '../person/Person.js';
import { liftMeasure } from './flag.js';
import type { Protection } from './Protection.js';
import { ownMeasure } from './protectPerson.js';
import { namedReaders } from './readers.js';
import { linkedRecords } from './records.js';
import { assertSecondPerson, lateArrivals } from './secondPerson.js';

export interface AskReleaseInput {
  personId: string;
  reason: string;
}

/** The measure of the own office and the person's number; the office that set a measure is the one that ends it. */
async function measureToEnd(tx: Work, personId: string): Promise<{ measure: Protection; number: string }> {
  const [person, measure] = await Promise.all([tx.em.findOne(Person, { regionId: tx.asker.region, personId }), ownMeasure(tx, personId)]);
  if (person?.tenantId !== tx.asker.tenant) throw new NotFoundError();
  if (measure) return { measure, number: person.number };
  authorize(tx.actor, 'read', 'Protection', { tenantId: person.tenantId });
  throw new ConflictError(person.protectedSince ? 'NOT_YOURS_TO_RELEASE' : 'NOT_PROTECTED');
}

const note = (tx: Work, verb: string, measure: Protection) =>
  record(tx, {
    verb,
    subject: 'Protection',
    id: measure.measureId,
    person: measure.personId,
    news: [{ tenant: tx.asker.tenant, kind: 'person', version: 0 }],
  });

/** 解除を申し出る: the first of two people. Nothing opens yet. */
export const askRelease = (desk: Desk, input: AskReleaseInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const [{ measure, number }, readers] = await Promise.all([measureToEnd(tx, input.personId), namedReaders(tx, input.personId)]);
    authorize(tx.actor, 'askRelease', 'Protection', measure);
    assertSound({ reason: requiredTextFault(input.reason, 500) });
    // What one has asked for and why, a second request must not put in another’s mouth before it is judged.
    if (measure.releaseAskedAt && measure.releaseAskedBy !== tx.asker.staff) throw new ConflictError('RELEASE_ASKED');
    measure.askRelease(tx.now, tx.asker.staff, input.reason.trim());
    const told = { tenant: tx.asker.tenant, staff: [...readers], roles: [...leadRoles, 'privacy_officer', 'tenant_admin'] };
    await tellOffice(tx, told, { kind: 'protection.release_asked', number });
    note(tx, 'protection.releaseAsked', measure);
    return { personId: input.personId };
  });

/** The request is taken back, by the one who made it or by whoever would have confirmed it. The address stays protected. */
export const refuseRelease = (desk: Desk, input: { personId: string }): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const { measure } = await measureToEnd(tx, input.personId);
    authorize(tx.actor, measure.releaseAskedBy === tx.asker.staff ? 'askRelease' : 'release', 'Protection', measure);
    if (!measure.releaseAskedAt) throw new ConflictError('RELEASE_NOT_ASKED');
    measure.withdrawRequest();
    note(tx, 'protection.releaseRefused', measure);
    return { personId: input.personId };
  });

/**
 * 解除を確かめる: the second of two people. The measure ends on every record that it covers, in one transaction; where another
 * measure covers a record too, the address stays protected.
 */
export const confirmRelease = (desk: Desk, input: { personId: string }): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const [{ measure, number }, late, readers] = await Promise.all([
      measureToEnd(tx, input.personId),
      lateArrivals(tx),
      namedReaders(tx, input.personId),
    ]);
    authorize(tx.actor, 'release', 'Protection', measure);
    if (!measure.releaseAskedAt) throw new ConflictError('RELEASE_NOT_ASKED');
    assertSecondPerson(tx, late, measure.releaseAskedBy as string);
    for (const each of await linkedRecords(tx, { tenant: tx.asker.tenant, person: input.personId })) {
      await liftMeasure(tx, each, measure.measureId);
      if (each.tenant !== tx.asker.tenant) {
        await tellOffice(
          tx,
          { tenant: each.tenant, roles: [...leadRoles, 'privacy_officer', 'tenant_admin'] },
          { kind: 'protection.released', number: '' },
        );
        record(tx, { verb: 'protection.released', subject: 'Protection', id: measure.measureId, owner: each.tenant, person: each.person });
      }
    }
    await tellOffice(
      tx,
      { tenant: tx.asker.tenant, staff: [...readers], roles: ['privacy_officer'] },
      { kind: 'protection.released', number },
    );
    note(tx, 'protection.released', measure);
    return { personId: input.personId };
  });

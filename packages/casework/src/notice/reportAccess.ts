import { authorize } from '@tsunagi/access';
import { record, tellOffice } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { Person } from '../person/Person.js';

export interface ReportAccessInput {
  idempotencyKey: string;
  personId: string;
}

/**
 * 知らせる. Somebody who read 「だれが見たか」, alone or with the person, finds something odd in it: the privacy officers of the
 * office are told the number of the record, and look into it.
 */
export const reportAccess = (desk: Desk, input: ReportAccessInput): Promise<{ personId: string }> =>
  commandOnce(desk, 'reportAccess', input.idempotencyKey, input, async (tx) => {
    const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId });
    authorize(tx.actor, 'readAccessLog', 'Person', person);
    await tellOffice(tx, { tenant: person.tenantId, roles: ['privacy_officer'] }, { kind: 'access.reported', number: person.number });
    record(tx, { verb: 'access.reported', subject: 'Person', id: person.personId, person: person.personId });
    return { personId: person.personId };
  });

import { authorize, ConflictError, NotFoundError } from '@tsunagi/access';
import { record, tellOffice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { Person } from '../person/Person.js';
import { assertMayName, assertReaders, nameReaders } from './readers.js';

export interface NameAddressReadersInput {
  personId: string;
  readerIds: string[];
}

/** 住所を見る職員を決める: exactly these from now on. Nobody lets themselves in. */
export const nameAddressReaders = (desk: Desk, input: NameAddressReadersInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId: input.personId });
    if (person?.tenantId !== tx.asker.tenant) throw new NotFoundError();
    authorize(tx.actor, 'read', 'Protection', { tenantId: person.tenantId });
    if (!person.protectedSince) throw new ConflictError('NOT_PROTECTED');
    const readerIds = [...new Set(input.readerIds)];
    await assertMayName(tx, person, readerIds);
    await assertReaders(tx, readerIds);
    const former = await nameReaders(tx, person.personId, readerIds);
    await tellOffice(
      tx,
      { tenant: tx.asker.tenant, staff: former, roles: ['privacy_officer'] },
      { kind: 'protection.readers', number: person.number },
    );
    await tellOffice(tx, { tenant: tx.asker.tenant, staff: readerIds }, { kind: 'protection.named', number: person.number });
    record(tx, {
      verb: 'protection.readersNamed',
      subject: 'Person',
      id: person.personId,
      person: person.personId,
      data: { named: readerIds.length },
      news: [{ tenant: tx.asker.tenant, kind: 'person', version: 0 }],
    });
    return { personId: person.personId };
  });

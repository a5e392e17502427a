import { command, Person, PersonAddress, record, writeLedger } from '@tsunagi/casework';
import { staffIdOf } from '../staff/hire.js';
import type { Moment } from '../world/Moment.js';

/**
 * 支援措置: from here on only these members of staff read the address, each by a line of the ledger. They are named before
 * the flag is set: once it stands, whoever is not named does not even see the row that is to be changed.
 */
export const protectAddress = (at: Moment, by: string, readers: readonly string[], personId: string): Promise<void> =>
  command(at.desk(by), async (tx) => {
    const key = { regionId: tx.asker.region, personId };
    const person = await tx.em.findOneOrFail(Person, key);
    const address = await tx.em.findOneOrFail(PersonAddress, key);
    const oneYear = new Date(at.now.getTime() + 365 * 86_400_000);
    await writeLedger(tx, tx.asker.tenant, personId, {
      opens: readers.map((reader) => ({
        personId,
        fieldGroups: ['address'],
        fromTenantId: tx.asker.tenant,
        toTenantId: tx.asker.tenant,
        toStaffId: staffIdOf(at.stage.region, reader),
        basis: 'law' as const,
        basisNote: '支援措置により、住所を見る職員を限っています。',
        origin: 'manual' as const,
        until: oneYear,
      })),
    });
    person.protectedSince = tx.now;
    address.protectedSince = tx.now;
    record(tx, { verb: 'person.protected', subject: 'Person', id: personId, person: personId, data: { named: readers.length } });
  });

import { authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { SupportCase } from '../case/SupportCase.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { localDay } from '../tenancy/index.js';
import { drawNumber } from './drawNumber.js';
import { indexPerson } from './indexPerson.js';
import { Person } from './Person.js';
import { PersonAddress } from './PersonAddress.js';
import { PersonContact } from './PersonContact.js';
import { PersonIdentity } from './PersonIdentity.js';
import { type AddressInput, assertPerson, type ContactInput, type IdentityInput } from './personInput.js';

export interface CreatePersonInput {
  idempotencyKey: string;
  identity: IdentityInput;
  contact?: ContactInput | null;
  address?: AddressInput | null;
}

/** A person comes to the office: the record, and the case in which the office supports them from today. */
export const createPerson = (desk: Desk, input: CreatePersonInput): Promise<{ personId: string; caseId: string }> =>
  commandOnce(desk, 'createPerson', input.idempotencyKey, input, async (tx) => {
    await tx.opened; // nothing is read before somebody is new
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant, personId: newId() };
    const edited = { updatedAt: tx.now, updatedBy: tx.asker.staff };
    const created = { createdAt: tx.now, createdBy: tx.asker.staff };
    authorizeNew(tx.actor, 'create', 'Person', mine);
    assertPerson(input, localDay(tx.now).toString());
    const number = drawNumber(tx, 'person');
    const supportCase = tx.em.create(SupportCase, {
      ...mine,
      ...created,
      caseId: newId(),
      number: drawNumber(tx, 'case'),
      openedOn: localDay(tx.now).toString(),
      unitId: tx.actor.unit,
      leadStaffId: tx.asker.staff,
    });
    const identity = tx.em.create(PersonIdentity, { ...mine, ...edited, ...input.identity });
    const contact = tx.em.create(PersonContact, { ...mine, ...edited, ...input.contact });
    tx.em.persist(tx.em.create(Person, { ...mine, ...created, number }));
    await tx.em.flush(); // the key that all the others point at
    tx.em.persist([supportCase, identity, contact, tx.em.create(PersonAddress, { ...mine, ...edited, ...input.address })]);
    await tx.em.flush();
    indexPerson(tx, mine.personId, { identity, contact, number });
    record(tx, {
      verb: 'person.created',
      subject: 'Person',
      id: mine.personId,
      person: mine.personId,
      news: [{ tenant: tx.asker.tenant, kind: 'person', version: 1 }],
    });
    return { personId: mine.personId, caseId: supportCase.caseId };
  });

import { authorize } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { indexPerson } from './indexPerson.js';
import { Person } from './Person.js';
import { PersonAddress } from './PersonAddress.js';
import { PersonContact } from './PersonContact.js';
import { PersonIdentity } from './PersonIdentity.js';
import { type AddressInput, addressFaults, type ContactInput, contactFaults, type IdentityInput, identityFaults } from './personInput.js';
import { type EditedGroup, putGroup } from './putGroup.js';

export interface OfPerson {
  personId: string;
  /** The version on the screen; 0 where nothing is recorded yet. */
  expectedVersion: number;
}

export type ChangeIdentityInput = OfPerson & Partial<IdentityInput>;
export type ChangeContactInput = OfPerson & ContactInput;
export type ChangeAddressInput = OfPerson & AddressInput;

const identityGroup: EditedGroup<PersonIdentity, Partial<IdentityInput>> = {
  entity: PersonIdentity,
  fieldGroup: 'identity',
  faults: (fields, today) => identityFaults(fields as IdentityInput, today),
  neverNull: ['familyName', 'givenName', 'familyKana', 'givenKana', 'birthPrecision', 'sex'],
};
const contactGroup: EditedGroup<PersonContact, ContactInput> = {
  entity: PersonContact,
  fieldGroup: 'contact',
  faults: contactFaults,
  neverNull: ['leaveMessage'],
};
const addressGroup: EditedGroup<PersonAddress, AddressInput> = {
  entity: PersonAddress,
  fieldGroup: 'address',
  faults: addressFaults,
  neverNull: [],
};

async function getPerson(tx: Work, personId: string): Promise<Person> {
  const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId });
  authorize(tx.actor, 'change', 'Person', person);
  return person;
}

const ownerOf = ({ tenantId, personId, protectedSince }: Person) => ({ tenantId, personId, protectedSince: protectedSince ?? null });

/** 氏名・生年月日などを直す. The person is found under the new name from then on. */
export const changeIdentity = (desk: Desk, { personId, expectedVersion, ...fields }: ChangeIdentityInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const person = await getPerson(tx, personId);
    const identity = await putGroup(tx, identityGroup, ownerOf(person), expectedVersion, fields);
    await indexPerson(tx, personId, { identity });
    return { personId };
  });

/** 連絡先を直す. */
export const changeContact = (desk: Desk, { personId, expectedVersion, ...fields }: ChangeContactInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const person = await getPerson(tx, personId);
    const contact = await putGroup(tx, contactGroup, ownerOf(person), expectedVersion, fields);
    await indexPerson(tx, personId, { contact });
    return { personId };
  });

/** 住所を直す. A protected address is changed by those only who are named. */
export const changeAddress = (desk: Desk, { personId, expectedVersion, ...fields }: ChangeAddressInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const person = await getPerson(tx, personId);
    await putGroup(tx, addressGroup, ownerOf(person), expectedVersion, fields);
    return { personId };
  });

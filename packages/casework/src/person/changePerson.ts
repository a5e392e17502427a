import { authorize } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { tellsTown } from '../desk/phones.js';
import { indexPerson } from './indexPerson.js';
import { Person } from './Person.js';
import { PersonAddress } from './PersonAddress.js';
import { PersonContact } from './PersonContact.js';
import { PersonIdentity } from './PersonIdentity.js';
import { addressFaults, type ChangedAddress, type ContactInput, contactFaults, type IdentityInput, identityFaults } from './personInput.js';
import { type EditedGroup, findGroup, type GroupOwner, putGroup } from './putGroup.js';

export interface OfPerson {
  personId: string;
  /** The version on the screen; 0 where nothing is recorded yet. */
  expectedVersion: number;
}

export type ChangeContactInput = OfPerson & ContactInput;
export type ChangeAddressInput = OfPerson & ChangedAddress;

/** 基本. Changing it reaches the inboxes as well: see naming/. */
export const identityGroup: EditedGroup<PersonIdentity, Partial<IdentityInput>> = {
  entity: PersonIdentity,
  fieldGroup: 'identity',
  faults: (fields, today) => identityFaults(fields as IdentityInput, today),
  neverNull: ['familyName', 'givenName', 'familyKana', 'givenKana', 'birthPrecision', 'sex'],
};
const contactGroup: EditedGroup<PersonContact, ContactInput & { phoneWithAddress?: boolean }> = {
  entity: PersonContact,
  fieldGroup: 'contact',
  faults: contactFaults,
  neverNull: ['leaveMessage'],
};
const addressGroup: EditedGroup<PersonAddress, ChangedAddress> = {
  entity: PersonAddress,
  fieldGroup: 'address',
  faults: addressFaults,
  neverNull: [],
};

/** A person of the own office whose groups the actor may change, as the owner of those groups. */
export async function getPersonToChange(tx: Work, personId: string): Promise<GroupOwner> {
  const person = await tx.em.findOne(Person, { regionId: tx.asker.region, personId });
  authorize(tx.actor, 'change', 'Person', person);
  return { tenantId: person.tenantId, personId, protectedSince: person.protectedSince ?? null };
}

/**
 * The area code of a phone at home tells the town: while the address is protected the number is written with it, into whatever
 * box it is typed, and else with the contact.
 */
function assertNoPhoneOfHome({ phone, mobile }: ContactInput): void {
  assertSound({ phone: phone ? 'PHONE_WITH_ADDRESS' : null, mobile: tellsTown(mobile) ? 'PHONE_WITH_ADDRESS' : null });
}

/** 連絡先を直す. */
export const changeContact = (desk: Desk, { personId, expectedVersion, ...fields }: ChangeContactInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const [owner, found] = await Promise.all([getPersonToChange(tx, personId), findGroup(tx, contactGroup, { personId })]);
    const phoneWithAddress = !!owner.protectedSince;
    if (phoneWithAddress) assertNoPhoneOfHome(fields);
    const contact = await putGroup(tx, contactGroup, found, owner, expectedVersion, { ...fields, ...(!found && { phoneWithAddress }) });
    indexPerson(tx, personId, { contact });
    return { personId };
  });

/** 住所を直す. A protected address is changed by those only who are named. */
export const changeAddress = (desk: Desk, { personId, expectedVersion, ...fields }: ChangeAddressInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const [owner, found] = await Promise.all([getPersonToChange(tx, personId), findGroup(tx, addressGroup, { personId })]);
    assertSound({ phone: fields.phone && !owner.protectedSince ? 'PHONE_WITH_CONTACT' : null });
    await putGroup(tx, addressGroup, found, owner, expectedVersion, fields);
    return { personId };
  });

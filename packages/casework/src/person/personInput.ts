import { assertSound, codeFault, dayFault, type Fault, phoneFault, textFault } from '../desk/faults.js';
import { phonesIn } from '../desk/phones.js';
import { birthPrecisions, sexes } from './codes.js';

type Text = string | null | undefined;

export interface IdentityInput {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  alias?: Text;
  formerName?: Text;
  substituteSpelling?: Text;
  /** ISO date; with a coarser precision its known part counts (1965-01-01 with `year` is "in 1965"). */
  birthDate?: Text;
  birthPrecision?: keyof typeof birthPrecisions;
  sex?: keyof typeof sexes;
  language?: Text;
}

export interface ContactInput {
  phone?: Text;
  mobile?: Text;
  email?: Text;
  safeContact?: Text;
  leaveMessage?: boolean;
}

export interface AddressInput {
  municipalityCode?: Text;
  postalCode?: Text;
  locality?: Text;
  street?: Text;
  building?: Text;
  school?: Text;
  clinic?: Text;
}

/** The phone at home, only while the address is protected: see PersonAddress. */
export type ChangedAddress = AddressInput & { phone?: Text };

type Faults<Input> = Partial<Record<keyof Input, Fault>>;

const isKana = /^[\u30A0-\u30FF\s]*$/u;
const mostOfName = 60;

const nameFault = (name: Text): Fault => textFault(name, mostOfName);
const kanaFault = (kana: Text): Fault => (isKana.test(kana ?? '') ? nameFault(kana) : 'BAD_KANA');
const missing = (one: Text, other: Text): Fault => (one?.trim() || other?.trim() ? null : 'REQUIRED');

/** A name of one word is a name: 姓 or 名 may be empty, not both. What was typed is checked and never made uniform. */
export const identityFaults = (identity: IdentityInput, today: string): Faults<IdentityInput> => ({
  familyName: missing(identity.familyName, identity.givenName) ?? nameFault(identity.familyName),
  givenName: nameFault(identity.givenName),
  familyKana: missing(identity.familyKana, identity.givenKana) ?? kanaFault(identity.familyKana),
  givenKana: kanaFault(identity.givenKana),
  alias: nameFault(identity.alias),
  formerName: nameFault(identity.formerName),
  substituteSpelling: nameFault(identity.substituteSpelling),
  birthDate: dayFault(identity.birthDate, { notAfter: today }),
  birthPrecision: codeFault(identity.birthPrecision, birthPrecisions),
  sex: codeFault(identity.sex, sexes),
  language: textFault(identity.language, 40),
});

/** Two at most: under protection what was typed as a mobile number of the same home joins the phone at home. */
const homePhoneFault = (phone: Text): Fault => {
  const phones = phonesIn(phone ?? '');
  return phones.length > 2 ? 'BAD_PHONE' : (phones.map(phoneFault).find(Boolean) ?? null);
};

export const contactFaults = (contact: ContactInput): Faults<ContactInput> => ({
  phone: homePhoneFault(contact.phone),
  mobile: phoneFault(contact.mobile),
  email: contact.email && !/^[^\s@]+@[^\s@]+$/.test(contact.email) ? 'BAD_EMAIL' : textFault(contact.email, 254),
  safeContact: textFault(contact.safeContact, 1000),
});

export const addressFaults = (address: ChangedAddress): Faults<ChangedAddress> => ({
  phone: homePhoneFault(address.phone),
  municipalityCode: address.municipalityCode && !/^\d{5}$/.test(address.municipalityCode) ? 'UNKNOWN_CODE' : null,
  postalCode: address.postalCode && !/^\d{3}-?\d{4}$/.test(address.postalCode) ? 'BAD_POSTAL_CODE' : null,
  locality: textFault(address.locality, 200),
  street: textFault(address.street, 200),
  building: textFault(address.building, 200),
  school: textFault(address.school, 200),
  clinic: textFault(address.clinic, 200),
});

export function assertPerson(
  input: { identity: IdentityInput; contact?: ContactInput | null; address?: AddressInput | null },
  today: string,
): void {
  assertSound({
    ...identityFaults(input.identity, today),
    ...(input.contact && contactFaults(input.contact)),
    ...(input.address && addressFaults(input.address)),
  });
}

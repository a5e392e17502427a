import * as z from 'zod/mini';
import type { BirthPrecision, Sex } from '../../../gql/graphql.ts';
import { postalDigits } from '../../../lib/addresses/findPlace.ts';

const line = z.string();

/** The form in the order of the paper 相談受付・申込票: name, sex, birth, address, phone, what it is about. */
export const intakeForm = z
  .object({
    familyKana: line,
    givenKana: line,
    familyName: line,
    givenName: line,
    alias: line,
    sex: line,
    birthDate: z.nullable(line),
    birthPrecision: line,
    postalCode: line,
    municipalityCode: line,
    locality: line,
    street: line,
    building: line,
    phone: line,
    mobile: line,
    email: line,
    leaveMessage: z.boolean(),
    safeContact: line,
    /** Subjects of consultation, and the one that weighs most. */
    needs: z.array(line),
    mainNeed: line,
    story: line,
  })
  .check(
    z.refine(({ familyName, givenName }) => !!(familyName.trim() || givenName.trim()), { path: ['familyName'] }),
    z.refine(({ familyKana, givenKana }) => !!(familyKana.trim() || givenKana.trim()), { path: ['familyKana'] }),
    z.refine(({ birthDate }) => birthDate !== null, { path: ['birthDate'] }),
  );
export type IntakeForm = z.infer<typeof intakeForm>;

const isKana = (text: string): boolean => /^[\u3040-\u30FF\s]+$/.test(text);

/** An empty form. What was typed into the search is carried over into the field that it fits. */
export function newIntake(searched: string): IntakeForm {
  const [family = '', given = ''] = searched.normalize('NFKC').trim().split(/\s+/);
  const [familyName, givenName, familyKana, givenKana] = isKana(searched) ? ['', '', family, given] : [family, given, '', ''];
  return {
    familyName,
    givenName,
    familyKana,
    givenKana,
    alias: '',
    sex: 'unknown',
    birthDate: '',
    birthPrecision: 'day',
    postalCode: '',
    municipalityCode: '',
    locality: '',
    street: '',
    building: '',
    phone: '',
    mobile: '',
    email: '',
    leaveMessage: false,
    safeContact: '',
    needs: [],
    mainNeed: '',
    story: '',
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** What `createPerson` takes. Names go as they were typed; only numbers are brought into one form. */
export function personInput(typed: IntakeForm) {
  const { familyName, givenName, familyKana, givenKana, alias, sex, birthDate, birthPrecision } = typed;
  const address = {
    postalCode: postalDigits(typed.postalCode) ?? orNull(typed.postalCode),
    municipalityCode: orNull(typed.municipalityCode),
    locality: orNull(typed.locality),
    street: orNull(typed.street),
    building: orNull(typed.building),
  };
  const contact = {
    phone: orNull(typed.phone),
    mobile: orNull(typed.mobile),
    email: orNull(typed.email),
    safeContact: orNull(typed.safeContact),
  };
  const something = (group: Record<string, string | null>) => Object.values(group).some((value) => value !== null);
  return {
    identity: {
      familyName: familyName.trim(),
      givenName: givenName.trim(),
      familyKana: familyKana.trim(),
      givenKana: givenKana.trim(),
      alias: orNull(alias),
      sex: sex.toUpperCase() as Sex,
      birthDate: birthDate || null,
      birthPrecision: (birthDate ? birthPrecision : 'unknown').toUpperCase() as BirthPrecision,
    },
    contact: something(contact) ? { ...contact, leaveMessage: typed.leaveMessage } : null,
    address: something(address) ? address : null,
  };
}

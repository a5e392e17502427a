import { CalendarDate } from '@internationalized/date';
import * as z from 'zod/mini';
import type { ConsentMethod, FieldGroup } from '../../../gql/graphql.ts';
import { today } from '../../../lib/dates/today.ts';

const day = z.nullable(z.string()).check(z.refine((value) => !!value));

export const consentForm = z.object({
  purpose: z.string().check(z.minLength(1)),
  recipients: z.array(z.string()).check(z.minLength(1)),
  fieldGroups: z.array(z.string()).check(z.minLength(1)),
  method: z.string(),
  givenOn: day,
  until: day,
  note: z.string(),
});
export type ConsentForm = z.infer<typeof consentForm>;

/** Consents end with the fiscal year unless the paper says otherwise: then they are talked over again. */
function endOfFiscalYear(): string {
  const now = today();
  return new CalendarDate(now.month > 3 ? now.year + 1 : now.year, 3, 31).toString();
}

export const newConsent = (): ConsentForm => ({
  purpose: '相談支援のため',
  recipients: [],
  fieldGroups: ['IDENTITY', 'CONTACT'],
  method: 'PAPER',
  givenOn: today().toString(),
  until: endOfFiscalYear(),
  note: '',
});

export const consentInput = ({ purpose, recipients, fieldGroups, method, givenOn, until, note }: ConsentForm) => ({
  purpose,
  recipients,
  fieldGroups: fieldGroups as FieldGroup[],
  method: method as ConsentMethod,
  givenOn: givenOn as string,
  until: until as string,
  note: note.trim() || null,
});

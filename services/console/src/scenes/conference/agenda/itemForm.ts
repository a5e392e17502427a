import * as z from 'zod/mini';
import type { AgendaItemSort, FieldGroup, PersonsRule, ProposeItemInput } from '../../../gql/graphql.ts';

/** An item as it is typed. */
export const itemForm = z.object({
  sort: z.string(),
  /** The kind whose rule it follows; '' for that of the meeting. */
  kindCode: z.string(),
  title: z.string().check(z.trim(), z.minLength(1)),
  purpose: z.string(),
  personId: z.string(),
  caseId: z.string(),
  consentId: z.string(),
  fieldGroups: z.array(z.string()),
  anonymityConfirmed: z.boolean(),
});
export type ItemForm = z.infer<typeof itemForm>;

export const newItem = (sort: AgendaItemSort): ItemForm => ({
  sort,
  kindCode: '',
  title: '',
  purpose: '',
  personId: '',
  caseId: '',
  consentId: '',
  fieldGroups: [],
  anonymityConfirmed: false,
});

export const aboutPerson = (sort: string): boolean => sort === 'CASE' || sort === 'OWN_PLAN';

/** Whether its words must show nobody: of a study, and of whatever is brought where no person may be discussed. */
export const mustNameNobody = (sort: string, { kind }: { kind: { persons: PersonsRule } }): boolean =>
  sort === 'STUDY' || kind.persons === 'NONE';

export function itemInput(typed: ItemForm): Omit<ProposeItemInput, 'idempotencyKey' | 'conferenceId'> {
  const { sort, kindCode, title, purpose, personId, caseId, consentId, fieldGroups, anonymityConfirmed } = typed;
  const person = aboutPerson(sort);
  return {
    sort: sort as AgendaItemSort,
    kindCode: (person && kindCode) || null,
    title,
    purpose: purpose.trim() || null,
    personId: (person && personId) || null,
    caseId: (person && caseId) || null,
    consentId: (person && consentId) || null,
    fieldGroups: person ? (fieldGroups as FieldGroup[]) : [],
    anonymityConfirmed: !person && anonymityConfirmed,
  };
}

import * as z from 'zod/mini';
import type { AgendaItemSort, FieldGroup, LeftCaseFragment, PersonsRule, PickedFragment, ProposeItemInput } from '../../../gql/graphql.ts';

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

/** What is known of an item before anything is typed, and where it comes from. */
export interface Given {
  id: string;
  /** Of a case that a meeting before did not come to. */
  carriedFromId?: string;
  /** The mark from which it was picked. */
  candidateId?: string;
  /** Why a colleague wants it spoken of: for the office, and so not a word of the item. */
  why?: string;
  form: ItemForm;
}

/** The code of a rule that an item may follow here besides that of the meeting itself; '' otherwise. */
const ruleHere = (code: string, kinds: readonly { code: string }[]): string =>
  kinds.slice(1).some((each) => each.code === code) ? code : '';

/** 候補: whose case, under which rule, and why a colleague wants it spoken of; the rest is asked for. */
export const fromCandidate = ({ id, kindCode, reason, personId, caseId }: PickedFragment, kinds: readonly { code: string }[]): Given => ({
  id,
  candidateId: id,
  why: reason,
  form: { ...newItem('CASE'), kindCode: ruleHere(kindCode, kinds), personId, caseId },
});

/** 次回に出す: as it was brought to a meeting before. Of its rule nothing is taken for granted: the kinds of this meeting say. */
export const fromLeft = (left: LeftCaseFragment, kinds: readonly { code: string }[]): Given => ({
  id: left.id,
  carriedFromId: left.id,
  form: {
    ...newItem(left.sort),
    kindCode: ruleHere(left.kindCode, kinds),
    title: left.title,
    purpose: left.purpose ?? '',
    personId: left.personId,
    caseId: left.caseId ?? '',
    consentId: left.consentId ?? '',
    fieldGroups: [...left.fieldGroups],
  },
});

export const aboutPerson = (sort: string): boolean => sort === 'CASE' || sort === 'OWN_PLAN';

/** Whether its words must show nobody: of a study, and of whatever is brought where no person may be discussed. */
export const mustNameNobody = (sort: string, { kind }: { kind: { persons: PersonsRule } }): boolean =>
  sort === 'STUDY' || kind.persons === 'NONE';

export function itemInput(typed: ItemForm, given?: Given): Omit<ProposeItemInput, 'idempotencyKey' | 'conferenceId'> {
  const { sort, kindCode, title, purpose, personId, caseId, consentId, fieldGroups, anonymityConfirmed } = typed;
  const person = aboutPerson(sort);
  // About somebody else it is another case.
  const same = person && personId === given?.form.personId;
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
    carriedFromId: (same && given?.carriedFromId) || null,
    candidateId: (same && given?.candidateId) || null,
  };
}

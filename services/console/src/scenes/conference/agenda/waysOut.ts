import type { FieldGroup } from '../../../gql/graphql.ts';
import { aboutPerson, type ItemForm } from './itemForm.ts';

interface Kind {
  code: string;
  shortName: string;
  consent: string;
}

/** What can be done about a refusal in the very form that was refused. */
export type Way =
  | { to: 'statute'; kind: string; change: Partial<ItemForm> }
  | { to: 'consent' }
  | { to: 'within'; change: Partial<ItemForm> }
  | { to: 'study' | 'issue'; change: Partial<ItemForm> };

interface Refused {
  code: string;
  typed: ItemForm;
  /** The kinds whose rule the item may follow, that of the meeting first. */
  kinds: readonly [Kind, ...Kind[]];
  /** What the chosen consent lets be told; null where none is chosen. */
  covered: readonly FieldGroup[] | null;
}

const nobody = { personId: '', caseId: '', consentId: '' };

/** The ways out of a refusal. Each changes what stood in the way, and nothing else of what was typed. */
export function waysOut({ code, typed, kinds: [own, ...others], covered }: Refused): Way[] {
  const statutes = others
    .filter(({ consent }) => consent === 'NOT_REQUIRED')
    .map((kind): Way => ({ to: 'statute', kind: kind.shortName, change: { kindCode: kind.code, consentId: '' } }));
  const study: Way = { to: 'study', change: { sort: 'STUDY', ...nobody } };
  const consent: Way[] = aboutPerson(typed.sort) && typed.personId ? [{ to: 'consent' }] : [];
  const within = typed.fieldGroups.filter((group) => covered?.includes(group as FieldGroup));
  const ways: Record<string, Way[]> = {
    ITEM_NEEDS_CONSENT: [...consent, ...statutes, study],
    CONSENT_REQUIRED: [...consent, ...statutes, study],
    OUTSIDE_CONSENT: [...(covered ? [{ to: 'within' as const, change: { fieldGroups: within } }] : []), ...consent, ...statutes],
    ANONYMOUS_ONLY: [study],
    NO_PERSONS_HERE: [{ to: 'issue', change: { sort: 'ISSUE', ...nobody } }],
  };
  return own ? (ways[code] ?? []) : [];
}

/** The form once a consent was recorded: it stands on it, under the rule of the meeting, and tells what the consent lets be told. */
export const onConsent = (typed: ItemForm, consentId: string): ItemForm => ({ ...typed, kindCode: '', consentId });

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

/** Of what was chosen to be told, what a consent lets be told: no consent adds to it. */
export const within = (chosen: readonly string[], covered: readonly FieldGroup[]): string[] =>
  chosen.filter((group) => covered.includes(group as FieldGroup));

/** The ways out of a refusal. Each changes what stood in the way, and nothing else of what was typed. */
export function waysOut({ code, typed, kinds: [, ...others], covered }: Refused): Way[] {
  const statutes = others
    .filter(({ consent }) => consent === 'NOT_REQUIRED')
    .map((kind): Way => ({ to: 'statute', kind: kind.shortName, change: { kindCode: kind.code, consentId: '' } }));
  const study: Way = { to: 'study', change: { sort: 'STUDY', ...nobody } };
  const consent: Way[] = aboutPerson(typed.sort) && typed.personId ? [{ to: 'consent' }] : [];
  const lessened: Way[] = covered ? [{ to: 'within', change: { fieldGroups: within(typed.fieldGroups, covered) } }] : [];
  const ways: Record<string, Way[]> = {
    ITEM_NEEDS_CONSENT: [...consent, ...statutes, study],
    CONSENT_REQUIRED: [...consent, ...statutes, study],
    OUTSIDE_CONSENT: [...lessened, ...consent, ...statutes],
    ANONYMOUS_ONLY: [study],
    NO_PERSONS_HERE: [{ to: 'issue', change: { sort: 'ISSUE', ...nobody } }],
  };
  return ways[code] ?? [];
}

/**
 * The form once a consent was recorded: it stands on it, under its own rule where that takes consents, else under the first that
 * does. What it tells stays as it was chosen: the server says what of it the consent does not cover.
 */
export function onConsent(typed: ItemForm, consentId: string, [own, ...others]: Refused['kinds']): ItemForm {
  const chosen = others.find(({ code }) => code === typed.kindCode) ?? own;
  const kind = [chosen, own, ...others].find(({ consent }) => consent === 'REQUIRED') ?? own;
  return { ...typed, kindCode: kind.code === own.code ? '' : kind.code, consentId };
}

import type { FieldGroup } from '../../gql/graphql.ts';

/** A consent as far as it decides what may be told to whom. */
export interface ConsentScope {
  id: string;
  state: string;
  until: string;
  fieldGroups: readonly FieldGroup[];
  recipients: readonly { id: string }[];
}

export const names = (consent: ConsentScope, receiverId: string): boolean => consent.recipients.some(({ id }) => id === receiverId);

/** The consents on which something may be told to this office today, the one that lasts longest first. */
export const consentsFor = <Consent extends ConsentScope>(consents: readonly Consent[], receiverId: string): Consent[] =>
  consents
    .filter((consent) => consent.state === 'IN_FORCE' && names(consent, receiverId))
    .sort((one, other) => other.until.localeCompare(one.until));

/** Of the chosen groups, those that this consent does not reach. */
export const beyond = (consent: ConsentScope | undefined, groups: readonly FieldGroup[]): FieldGroup[] =>
  groups.filter((group) => !consent?.fieldGroups.includes(group));

/** The consent that reaches most of what is to be told; undefined where none names the office. */
export function bestConsent<Consent extends ConsentScope>(
  consents: readonly Consent[],
  receiverId: string,
  groups: readonly FieldGroup[],
): Consent | undefined {
  const missing = (consent: Consent) => beyond(consent, groups).length;
  return consentsFor(consents, receiverId).sort((one, other) => missing(one) - missing(other))[0];
}

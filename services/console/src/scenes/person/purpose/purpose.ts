import type { AccessPurpose } from '../../../gql/graphql.ts';

/**
 * Why this person was looked at, as it was said once: asking again at each tab would teach people to click it away.
 * Kept in memory only, so that the next one at this machine is asked again.
 */
const said = new Map<string, AccessPurpose>();

export const purposeFor = (personId: string): AccessPurpose | null => said.get(personId) ?? null;
export const rememberPurpose = (personId: string, purpose: AccessPurpose): void => void said.set(personId, purpose);

import type { FieldGroup } from '../../../gql/partner/graphql.ts';
import type { PartnerReferral } from './partnerReferral.ts';

/** What was not disclosed and can be asked for now; what has been asked for waits for its answer. */
export function canAskFor({ availableActions, person, shareRequests }: PartnerReferral): FieldGroup[] {
  if (!person || !availableActions.includes('REQUEST_SHARE')) return [];
  const waiting = shareRequests.filter(({ state }) => state === 'OPEN').map(({ fieldGroup }) => fieldGroup);
  return person.redactions
    .filter(({ reason, fieldGroup }) => reason === 'NOT_DISCLOSED' && !waiting.includes(fieldGroup))
    .map(({ fieldGroup }) => fieldGroup);
}

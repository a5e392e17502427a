import type { ReferralState } from '../../gql/graphql.ts';

/** Whether it is still to be decided: only then a deadline runs. */
export const isUndecided = (state: ReferralState): boolean => state === 'REQUESTED' || state === 'RECEIVED' || state === 'INFO_NEEDED';

import type { PartnerLineQuery } from '../../../gql/partner/graphql.ts';

/** One request as a partner's light page knows it. */
export type PartnerReferral = NonNullable<PartnerLineQuery['referral']>;

/** The person it is about, as far as they were disclosed. */
export type Person = NonNullable<PartnerReferral['person']>;

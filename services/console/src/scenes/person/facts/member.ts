import type { PersonWholeFragment } from '../../../gql/graphql.ts';

/** 世帯員 as the page of a person knows them. */
export type Member = PersonWholeFragment['householdMembers'][number];

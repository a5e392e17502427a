import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';

/** Who is named now; those who only broke the glass are not. */
export const namedNow = ({ protection }: Pick<PersonWholeFragment, 'protection'>): string[] =>
  protection?.readers.filter(({ until }) => until === null).map(({ staff }) => staff.id) ?? [];

/** What is wrong with one field of a refused input. */
export const faultIn = (refusal: Refusal | null, field: string): string | undefined =>
  refusal?.fields?.find((each) => each.field === field)?.message;

import type { ConferenceWholeFragment } from '../../gql/graphql.ts';

type Meeting = Pick<ConferenceWholeFragment, 'kind' | 'items'>;

/** Whether no person may be discussed there, under the rule of this item, or of the meeting itself where it is about none. */
export const isAboutNobody = ({ kind, items }: Meeting, itemId: string | null): boolean =>
  (items.find(({ id }) => id === itemId)?.kind ?? kind).persons === 'NONE';

import type { ConferenceWholeFragment, KindLawFragment } from '../../../gql/graphql.ts';

/** The kinds whose rule a single item of this meeting may follow: its own first. */
export const itemKindsOf = ({ kind, kindsForItems }: ConferenceWholeFragment): readonly [KindLawFragment, ...KindLawFragment[]] => [
  kind,
  ...kindsForItems,
];

import type { HubCountsQuery } from '../../../gql/hub/graphql.ts';
import { keyOf } from '../../../lib/words/words.ts';

/** What lies in one municipality; '' for what lies in none of them. */
export interface TownCount {
  code: string;
  count: number;
  withRoom: number;
  byKind: ReadonlyMap<string, number>;
}

/** The figures of each municipality, in the order of the codes; what lies in none comes last, where there is anything. */
export function countsByTown(counts: HubCountsQuery['hubCounts'], codes: readonly string[]): TownCount[] {
  const of = (code: string): TownCount => {
    const here = counts.filter(({ municipalityCode }) => (municipalityCode ?? '') === code);
    return {
      code,
      count: here.reduce((sum, { count }) => sum + count, 0),
      withRoom: here.reduce((sum, { withRoom }) => sum + withRoom, 0),
      byKind: new Map(here.map(({ kind, count }) => [keyOf(kind), count])),
    };
  };
  const nowhere = of('');
  return [...codes.map(of), ...(nowhere.count > 0 ? [nowhere] : [])];
}

import type { TimelineKind } from '../../../gql/graphql.ts';
import type { TimelineFilter } from '../personSearch.ts';

/** Which kinds of lines stand behind a filter. A 紹介 and what came of it are one story. */
const kindsOf: Record<NonNullable<TimelineFilter>, TimelineKind[]> = {
  record: ['RECORD'],
  referral: ['REFERRAL', 'OUTCOME'],
  consent: ['CONSENT'],
  task: ['TASK'],
  case: ['CASE'],
  conference: ['CONFERENCE'],
};
export const timelineFilters = Object.keys(kindsOf) as NonNullable<TimelineFilter>[];
export const kindsFor = (filter: TimelineFilter): TimelineKind[] | null => (filter ? kindsOf[filter] : null);

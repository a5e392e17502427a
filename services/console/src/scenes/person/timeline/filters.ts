import type { PersonTimelineQueryVariables, TimelineKind } from '../../../gql/graphql.ts';
import type { PersonSearch, TimelineFilter } from '../personSearch.ts';

/** Which kinds of lines stand behind a filter. A 紹介 and what came of it are one story; papers come with several kinds. */
const kindsOf: Record<NonNullable<TimelineFilter>, TimelineKind[] | null> = {
  record: ['RECORD'],
  referral: ['REFERRAL', 'OUTCOME'],
  conference: ['CONFERENCE'],
  papers: null,
  consent: ['CONSENT'],
  task: ['TASK'],
  case: ['CASE'],
};
export const timelineFilters = Object.keys(kindsOf) as NonNullable<TimelineFilter>[];

export type TimelineAsked = Pick<PersonTimelineQueryVariables, 'kinds' | 'withScans' | 'ownOffice' | 'text'>;

/** What the address says and what is looked for, as the server is asked for it. Words about a life stay out of the address. */
export const askedFor = ({ show, own }: PersonSearch, words: string): TimelineAsked => ({
  kinds: show ? kindsOf[show] : null,
  withScans: show === 'papers',
  ownOffice: own ?? false,
  text: words || null,
});

export const isNarrowed = ({ kinds, withScans, ownOffice, text }: TimelineAsked): boolean => !!(kinds || withScans || ownOffice || text);

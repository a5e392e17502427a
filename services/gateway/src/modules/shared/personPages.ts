import { type listRecords, type listTimeline, type TimelineKind, wordsOf } from '@tsunagi/casework';
import type { Reading } from '@tsunagi/database';
import type { GatewayContext } from '../../graphql/context.js';
import { type List, latest, openCursor } from '../../graphql/ids/cursor.js';
import { pageSize } from './connection.js';

/** All but whose: the loader puts those together who are asked about alike. */
type ArgsOf<R> = R extends Reading<infer Args, infer _Row> ? Omit<Args, 'personIds'> : never;

interface Asked {
  first?: number | null;
  after?: string | null;
}

/** What a timeline is narrowed to. */
export interface TimelineAsked {
  kinds?: TimelineKind[] | null;
  text?: string | null;
  ownOffice?: boolean | null;
  withScans?: boolean | null;
}

/** From the latest back, one row more than asked for: it tells whether there is a next page. */
function latestFirst(context: GatewayContext, list: List, { first, after }: Asked) {
  const [beforeAt, beforeId] = openCursor(context, list, after, latest);
  return { beforeAt: new Date(beforeAt), beforeId, first: pageSize(first) + 1 };
}

/** Which lists these are: of this person, narrowed so. */
export const recordsOf = (personId: string): List => ['records', { personId }];
export const timelineOf = (personId: string, { kinds, text, ownOffice, withScans }: TimelineAsked): List => [
  'timeline',
  { personId, kinds, text, ownOffice, withScans },
];

/** What a page of records is asked for with, by its field and ahead of it by the page of the person. */
export const recordsPage = (context: GatewayContext, personId: string, asked: Asked): ArgsOf<typeof listRecords> =>
  latestFirst(context, recordsOf(personId), asked);

/** The same for a page of the timeline. */
export const timelinePage = (context: GatewayContext, personId: string, asked: Asked & TimelineAsked): ArgsOf<typeof listTimeline> => ({
  kinds: asked.kinds ?? null,
  words: wordsOf(asked.text ?? ''),
  oursOnly: asked.ownOffice ?? false,
  withScans: asked.withScans ?? false,
  ...latestFirst(context, timelineOf(personId, asked), asked),
});

import { type listRecords, type listTimeline, type TimelineKind, wordsOf } from '@tsunagi/casework';
import type { Reading } from '@tsunagi/database';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor } from '../../graphql/ids/cursor.js';
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
function latestFirst(context: GatewayContext, { first, after }: Asked) {
  const [beforeAt, beforeId] = openCursor(context, after, latest);
  return { beforeAt: new Date(beforeAt), beforeId, first: pageSize(first) + 1 };
}

/** What a page of records is asked for with, by its field and ahead of it by the page of the person. */
export const recordsPage = (context: GatewayContext, asked: Asked): ArgsOf<typeof listRecords> => latestFirst(context, asked);

/** The same for a page of the timeline. */
export const timelinePage = (context: GatewayContext, asked: Asked & TimelineAsked): ArgsOf<typeof listTimeline> => ({
  kinds: asked.kinds ?? null,
  words: wordsOf(asked.text ?? ''),
  oursOnly: asked.ownOffice ?? false,
  withScans: asked.withScans ?? false,
  ...latestFirst(context, asked),
});

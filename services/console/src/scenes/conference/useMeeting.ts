import { ConferencePageDocument, type ConferenceWholeFragment } from '../../gql/graphql.ts';
import { type Answer, useAsk } from '../../lib/server/useAsk.ts';
import { useNewLines } from './useNewLines.ts';

interface Meeting extends Omit<Answer<unknown>, 'data'> {
  /** Nothing until the first answer; null where there is none for the viewer. */
  conference: ConferenceWholeFragment | null | undefined;
}

/**
 * A meeting with all that the viewer hears, kept fresh. A line of the record is told as such and read by itself: hundreds may
 * have the board open, and would all read all of it again for one line. Whatever else changes is read with the whole.
 */
export function useMeeting(id: string, live: readonly string[]): Meeting {
  const { data, ...answer } = useAsk(ConferencePageDocument, { id }, { live });
  return { ...answer, conference: useNewLines(id, data?.conference) };
}

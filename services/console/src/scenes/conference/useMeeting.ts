import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { ConferenceLinesDocument, ConferencePageDocument, type ConferenceWholeFragment, type NoteLineFragment } from '../../gql/graphql.ts';
import { inBackground } from '../../lib/server/inBackground.ts';
import { useLive } from '../../lib/server/live.ts';
import { type Answer, useAsk } from '../../lib/server/useAsk.ts';
import { joinLines } from './joinLines.ts';

/** What has been written since the whole of the meeting was read. It goes with that: what is read no more stands in no later whole. */
interface Fresh {
  of: ConferenceWholeFragment;
  cursor: string;
  notes: readonly NoteLineFragment[];
}

interface Meeting extends Omit<Answer<unknown>, 'data'> {
  /** Nothing until the first answer; null where there is none for the viewer. */
  conference: ConferenceWholeFragment | null | undefined;
}

/**
 * A meeting with all that the viewer hears, kept fresh. A line of the record is told as such and read by itself: hundreds may
 * have the board open, and would all read all of it again for one line. Whatever else changes is read with the whole.
 */
export function useMeeting(id: string, live: readonly string[]): Meeting {
  const client = useClient();
  const { data, ...answer } = useAsk(ConferencePageDocument, { id }, { live });
  const [fresh, setFresh] = useState<Fresh | null>(null);
  const whole = data?.conference;
  const joined = fresh && fresh.of === whole ? fresh : null;

  async function readLines(of: ConferenceWholeFragment, after: string) {
    const asked = client.query(ConferenceLinesDocument, { id, after }, { requestPolicy: 'network-only', fetchOptions: inBackground });
    const lines = (await asked).data?.conferenceLines;
    // Where nothing came the connection is lost, and after that the whole is read again.
    if (!lines) return;
    setFresh((known) => {
      const notes = joinLines(known?.of === of ? known.notes : [], lines.notes);
      return notes.length > 0 ? { of, cursor: lines.cursor, notes } : null;
    });
  }

  useLive(['board'], () => void (whole && readLines(whole, joined?.cursor ?? whole.lineCursor)));
  // A whole that was asked for before a line and came after it lacks the line.
  const catchUp = useEffectEvent(() => void (whole && fresh && !joined && readLines(whole, whole.lineCursor)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by the whole
  useEffect(catchUp, [whole]);

  return { ...answer, conference: whole && joined ? { ...whole, notes: [...joinLines(whole.notes, joined.notes)] } : whole };
}

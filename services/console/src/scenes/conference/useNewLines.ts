import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { useClient } from 'urql';
import { ConferenceLinesDocument, type ConferenceWholeFragment, type NoteLineFragment } from '../../gql/graphql.ts';
import { isUnanswered } from '../../lib/server/faults.ts';
import { inBackground } from '../../lib/server/inBackground.ts';
import { useLive } from '../../lib/server/live.ts';
import { joinLines, stillHeard } from './joinLines.ts';

type Whole = ConferenceWholeFragment;

/** Before lines are asked for again where nobody answered. In milliseconds. */
const pause = 4000;

/** What has been written since the whole of the meeting was read. */
interface Fresh {
  of: Whole;
  cursor: string;
  notes: readonly NoteLineFragment[];
}

/** Up to which telling the lines after which whole have been read. */
interface Read {
  of: Whole;
  told: number;
}

/**
 * The whole of a meeting with the lines that were told since. They are read one answer after the other, for an answer on its
 * way may be older than what is told meanwhile; and after every whole, which may have been asked for before a line and come
 * after it. Until that has been read the lines of before stay: what stood on the board does not blink away.
 */
export function useNewLines<Known extends Whole | null | undefined>(id: string, whole: Known): Known | Whole {
  const client = useClient();
  const [told, tell] = useReducer((tellings: number) => tellings + 1, 0);
  const [read, setRead] = useState<Read | null>(null);
  const [reading, setReading] = useState(false);
  const [fresh, setFresh] = useState<Fresh | null>(null);
  const joined = fresh && fresh.of === whole ? fresh : null;
  const shown = joined?.notes ?? (whole && fresh && fresh.of.id === whole.id ? stillHeard(whole, fresh.notes) : null);
  const due = told > 0 && whole && !(read?.of === whole && read.told === told) ? whole : null;
  useLive(['board'], tell);

  const readLines = useEffectEvent(async (of: Whole) => {
    setReading(true);
    const variables = { id, after: joined?.cursor ?? of.lineCursor };
    const asked = client.query(ConferenceLinesDocument, variables, { requestPolicy: 'network-only', fetchOptions: inBackground });
    const { data, error } = await asked;
    const lines = data?.conferenceLines;
    if (isUnanswered(error)) setTimeout(tell, pause);
    else setFresh(lines ? { of, cursor: lines.cursor, notes: joinLines(joined?.notes ?? [], lines.notes) } : null);
    setRead({ of, told });
    setReading(false);
  });
  useEffect(() => {
    if (due && !reading) void readLines(due);
  }, [due, reading]);

  return whole && shown ? { ...whole, notes: [...joinLines(whole.notes, shown)] } : whole;
}

import { useEffect, useState } from 'react';
import {
  type ConferenceRowFragment,
  ConferencesDocument,
  type FoundPersonFragment,
  FoundPersonsDocument,
  MyPersonsDocument,
  NumbersInInboxDocument,
  type NumbersInInboxQuery,
  PickEntryDocument,
  type PickEntryQuery,
} from '../../gql/graphql.ts';
import type { Fault } from '../../lib/server/faults.ts';
import { useAsk } from '../../lib/server/useAsk.ts';

type FoundEntry = PickEntryQuery['searchHub']['edges'][number]['node'];
type NumberedReferral = NumbersInInboxQuery['inbox']['edges'][number]['node'];

/** Waits until nothing has been typed for a moment: each question is noted in the access log. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 200);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

export interface Found {
  persons: readonly FoundPersonFragment[];
  referrals: readonly NumberedReferral[];
  /** Meetings by their name or kind: first those to come, then the latest that are over. */
  conferences: readonly ConferenceRowFragment[];
  /** Resources of the hub, by any spelling and by the words of the intake form. */
  entries: readonly FoundEntry[];
  /** What was found belongs to this text; '' while nothing has been typed and the own people are shown. */
  of: string;
  searching: boolean;
  /** Nothing was looked up: that is not the same as nothing found. */
  fault: Fault | null;
}

interface Wanted {
  /** False for those who hold no records of people. */
  people?: boolean;
  hub?: boolean;
}

/** People by what was typed, one’s own while nothing is; referrals by their number; and resources where they are wanted. */
export function useFound(typed: string, { people = true, hub: wantsHub = false }: Wanted = {}): Found {
  const text = useSettled(typed.trim());
  const mine = useAsk(MyPersonsDocument, { first: 8, after: null }, { pause: !people || text !== '' });
  const found = useAsk(FoundPersonsDocument, { text }, { pause: !people || text === '', keepFormer: true });
  const hub = useAsk(PickEntryDocument, { text, kinds: null }, { pause: !wantsHub || text === '', keepFormer: true });
  const digits = digitsOf(text);
  const numbered = useAsk(NumbersInInboxDocument, {}, { pause: !people || digits.length < 3 });
  const meetings = useAsk(ConferencesDocument, { when: 'UPCOMING', kind: null, after: null }, { pause: !people || text === '' });
  const over = useAsk(ConferencesDocument, { when: 'PAST', kind: null, after: null }, { pause: !people || text === '' });
  const known = [meetings, over].flatMap(({ data }) => data?.conferences.edges.map(({ node }) => node) ?? []);
  const page = text === '' ? mine.data?.myPersons : found.data?.searchPersons;
  const lines = numbered.data?.inbox.edges.map(({ node }) => node) ?? [];
  return {
    of: text,
    persons: page?.edges.map(({ node }) => node) ?? [],
    referrals: digits.length < 3 ? [] : lines.filter(({ number }) => digitsOf(number).includes(digits)).slice(0, 5),
    conferences: text === '' ? [] : known.filter(({ title, kind }) => `${title} ${kind.shortName}`.includes(text)).slice(0, 5),
    entries: text === '' ? [] : (hub.data?.searchHub.edges.map(({ node }) => node) ?? []),
    fault: text === '' ? mine.fault : (found.fault ?? (people ? null : hub.fault)),
    searching: text !== typed.trim() || (text === '' ? mine.waiting : [found, hub].some(({ waiting, former }) => waiting || former)),
  };
}

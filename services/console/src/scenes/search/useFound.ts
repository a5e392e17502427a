import { useEffect, useState } from 'react';
import {
  type ConferenceRowFragment,
  ConferencesDocument,
  type FoundPersonFragment,
  FoundPersonsDocument,
  MyPersonsDocument,
  NumbersInInboxDocument,
  type NumbersInInboxQuery,
} from '../../gql/graphql.ts';
import type { Fault } from '../../lib/server/faults.ts';
import { useAsk } from '../../lib/server/useAsk.ts';

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
  /** What was found belongs to this text; '' while nothing has been typed and the own people are shown. */
  of: string;
  searching: boolean;
  /** Nothing was looked up: that is not the same as nothing found. */
  fault: Fault | null;
}

/** People by what was typed, one’s own while nothing is; referrals by their number. */
export function useFound(typed: string): Found {
  const text = useSettled(typed.trim());
  const mine = useAsk(MyPersonsDocument, { first: 8, after: null }, { pause: text !== '' });
  const found = useAsk(FoundPersonsDocument, { text }, { pause: text === '' });
  const digits = digitsOf(text);
  const numbered = useAsk(NumbersInInboxDocument, {}, { pause: digits.length < 3 });
  const meetings = useAsk(ConferencesDocument, { when: 'UPCOMING', kind: null, after: null }, { pause: text === '' });
  const over = useAsk(ConferencesDocument, { when: 'PAST', kind: null, after: null }, { pause: text === '' });
  const known = [meetings, over].flatMap(({ data }) => data?.conferences.edges.map(({ node }) => node) ?? []);
  const page = text === '' ? mine.data?.myPersons : found.data?.searchPersons;
  const lines = numbered.data?.inbox.edges.map(({ node }) => node) ?? [];
  return {
    of: text,
    persons: page?.edges.map(({ node }) => node) ?? [],
    referrals: digits.length < 3 ? [] : lines.filter(({ number }) => digitsOf(number).includes(digits)).slice(0, 5),
    conferences: text === '' ? [] : known.filter(({ title, kind }) => `${title} ${kind.shortName}`.includes(text)).slice(0, 5),
    fault: text === '' ? mine.fault : found.fault,
    searching: text !== typed.trim() || (text === '' ? mine.waiting : found.waiting),
  };
}

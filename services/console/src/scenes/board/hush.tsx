import { createContext, type ReactNode, useContext } from 'react';
import type { ConferenceWholeFragment } from '../../gql/graphql.ts';
import { useMasking } from '../../lib/masking.tsx';
import { hideNames } from './hideNames.ts';

/** Names that nobody in the room is to read on the wall, and names of those who sit there. */
interface Known {
  names: readonly string[];
  members: readonly string[];
}
type Meeting = Pick<ConferenceWholeFragment, 'items' | 'members'>;
const KnownContext = createContext<Known>({ names: [], members: [] });

/** The names that stand on the papers of this meeting, and those of its members. */
export function NamesToHide({ conference: { items, members: seats }, children }: { conference: Meeting; children: ReactNode }) {
  const names = items.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.names));
  const members = seats.map(({ name }) => name);
  return <KnownContext value={{ names, members }}>{children}</KnownContext>;
}

/** Words of the meeting with names, or without them while they are hidden: for labels, which are read aloud. */
export function useHush(): (text: string) => string {
  const { masked } = useMasking();
  const { names, members } = useContext(KnownContext);
  return (text) => (masked ? hideNames(text, names, members) : text);
}

/** A line of the record, or a title. */
export function Hushed({ children }: { children: string }) {
  return useHush()(children);
}

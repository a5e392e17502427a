import { createContext, type ReactNode, useContext } from 'react';
import { useMasking } from '../../lib/masking.tsx';
import { hideNames } from './hideNames.ts';

/** Names that nobody in the room is to read on the wall, and names of those who sit there. */
interface Known {
  names: readonly string[];
  members: readonly string[];
}
const KnownContext = createContext<Known>({ names: [], members: [] });

/** The names that stand on the papers of this meeting, and those of its members. */
export function NamesToHide({ names, members, children }: Known & { children: ReactNode }) {
  return <KnownContext value={{ names, members }}>{children}</KnownContext>;
}

/** A line of the record: with names, or without them while they are hidden. */
export function Hushed({ children }: { children: string }) {
  const { masked } = useMasking();
  const { names, members } = useContext(KnownContext);
  return masked ? hideNames(children, names, members) : children;
}

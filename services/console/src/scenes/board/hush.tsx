import { createContext, type ReactNode, useContext } from 'react';
import { useMasking } from '../../lib/masking.tsx';

const NamesContext = createContext<readonly string[]>([]);

/** The names that stand on the papers of this meeting: nobody in the room reads them on the wall. */
export function NamesToHide({ names, children }: { names: readonly string[]; children: ReactNode }) {
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** A text without these names. A single letter is also a part of other words, and stays. */
export function hush(text: string, names: readonly string[]): string {
  const longest = [...new Set(names)].filter((name) => [...name].length > 1).sort((one, other) => other.length - one.length);
  return longest.reduce((left, name) => left.replaceAll(name, '●●'), text);
}

/** A line of the record: with names, or without them while they are hidden. */
export function Hushed({ children }: { children: string }) {
  const { masked } = useMasking();
  const names = useContext(NamesContext);
  return masked ? hush(children, names) : children;
}

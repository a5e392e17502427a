import { createContext, type ReactNode, useContext, useState } from 'react';

interface Masking {
  masked: boolean;
  toggle(): void;
}
const MaskingContext = createContext<Masking>({ masked: false, toggle: () => undefined });
export const useMasking = (): Masking => useContext(MaskingContext);

/** 伏せる: names, addresses and phone numbers disappear from the screen while somebody else looks at it. */
export function MaskingProvider({ masked: first = false, children }: { masked?: boolean; children: ReactNode }) {
  const [masked, setMasked] = useState(first);
  return <MaskingContext value={{ masked, toggle: () => setMasked(!masked) }}>{children}</MaskingContext>;
}

/** Wraps whatever tells who somebody is, so that it can be hidden. */
export function Personal({ children }: { children: ReactNode }) {
  const { masked } = useMasking();
  return masked ? <span className="text-solid-gray-600">●●●●</span> : children;
}

import type { ReactNode } from 'react';
import { Fact } from '../../../components/Facts.tsx';

/** A line of facts that is there only where something is known: an entry need not answer every question. */
export function Known({ term, children }: { term: ReactNode; children: ReactNode }) {
  return children ? <Fact term={term}>{children}</Fact> : null;
}

import type { Refusal } from '../../../lib/server/useAct.ts';

/** Somebody else was faster: the version to write over, and their text of each field. */
export interface ConflictOf {
  version: number;
  theirs: readonly { field: string; value: string | null }[];
}

export const conflictOf = (refusal: Refusal | null): ConflictOf | null =>
  refusal?.code === 'VERSION_CONFLICT' && refusal.version ? { version: refusal.version, theirs: refusal.theirs ?? [] } : null;

import type { Facts, Viewer } from './facts.js';
import type { Thing } from './fields.js';

/** What a question may be refused with; refusals are part of the specification, word for word. */
export type Refused = 'NOT_FOUND' | 'FORBIDDEN' | 'INVALID_INPUT';

/** One field of `Query` with its arguments, and which things it may show to whom. */
export interface Question {
  field: string;
  /** Values as they stand in a document; ids are given as `{ kind, key }` and sealed by whoever asks. */
  args: Record<string, string | number | boolean | { kind: string; key: string } | { word: string }>;
  things(viewer: Viewer, facts: Facts): Thing[] | Refused;
  /** Where a refusal would take the whole answer with it: such a question is asked alone. */
  alone?: boolean;
  operation: 'query' | 'node' | 'list' | 'count' | 'search';
}

import type { Statement } from '../wire/batch.js';

const planned = (how: 'custom' | 'generic'): Statement => ({
  name: `plan-${how}`,
  text: `set local plan_cache_mode = force_${how}_plan`,
  values: [],
});
const [anew, once] = [planned('custom'), planned('generic')];

/**
 * Statements as they are sent: what is planned anew each time has no name, and around it PostgreSQL is told to look at the
 * values. Without that the mode of the connection (connections.ts) would hold for it too: it would be planned each time, and
 * each time for any value.
 */
export const asPlanned = (statements: readonly Statement[]): Statement[] =>
  statements.flatMap((each) => (each.name === '' ? [anew, each, once] : [each]));

import { accessLogs, byKey, type Facts, isAnswer, lists, searches, shown, type Thing, types } from '../specification/index.js';
import { japaneseDay } from '../specification/types/case.js';
import type { Asker } from '../world/offices.js';

/** So many steps below what a question shows: as deep as MATRIX asks everywhere. */
const depth = 3;

/** How deep this viewer has been followed below a row already, as each type. */
type Been = Map<object, Map<string, number>>;

/** Everything that these people are shown of a thing and below it, as `Type.field`. */
function walk(thing: Thing, viewer: Asker, facts: Facts, left: number, found: Set<string>, been: Been): void {
  const before = been.get(thing.row) ?? new Map<string, number>();
  if ((before.get(thing.type) ?? -1) >= left || !shown(thing, viewer, facts)) return;
  been.set(thing.row, before.set(thing.type, left));
  const { leaves, edges } = types[thing.type] ?? { leaves: {}, edges: {} };
  for (const field of Object.keys(leaves)) found.add(`${thing.type}.${field}`);
  if (left === 0) return;
  for (const [field, below] of Object.entries(edges)) {
    const things = below(thing.row, viewer, facts).filter((each) => shown(each, viewer, facts));
    if (things.length > 0) found.add(`${thing.type}.${field}`);
    for (const each of things) walk(each, viewer, facts, left - 1, found, been);
  }
}

/**
 * The fields that nobody of a world is shown, by the specification alone: there all who were kept from them would prove
 * nothing. That somebody is kept from each is no question: whoever's session is over is kept from all.
 */
export function neverShownIn(askers: readonly Asker[], facts: Facts): string[] {
  const questions = [...lists, ...byKey(facts), ...searches(facts), ...accessLogs(facts, japaneseDay(facts.now))];
  const found = new Set<string>();
  for (const viewer of askers) {
    const been: Been = new Map();
    for (const { field, things } of questions) {
      const about = things(viewer, facts);
      if (typeof about === 'string') continue;
      if (about.some((each) => shown(each, viewer, facts))) found.add(`Query.${field}`);
      for (const each of about) walk(each, viewer, facts, depth, found, been);
    }
  }
  const said = Object.entries(types).flatMap(([type, { leaves, edges }]) =>
    [...Object.keys(leaves), ...Object.keys(edges)].map((field) => `${type}.${field}`),
  );
  const asked = [...new Set(questions.map(({ field }) => `Query.${field}`))];
  return [...said, ...asked].filter((field) => !found.has(field) && !isAnswer(field)).sort();
}

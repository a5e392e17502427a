import type { Facts, Row, Viewer } from '../facts.js';
import { seen } from '../whoSees.js';
import { holds, isOneOf, type Sentence, says } from '../words.js';
import { asksFor } from './inputs.js';

/** How a mutation is answered. `allowed`: done, or told that the moment is wrong; who may is one thing, when is another. */
export type Verdict = 'allowed' | 'too late' | 'NOT_FOUND' | 'FORBIDDEN';

/** One thing that is asked for on the way: a row that has to be seen, and who may do this to it. */
export interface Step {
  /** The table whose sentences (whoSees.ts) say whether the row is there for somebody; none for what does not exist yet. */
  about: string;
  who: Sentence[];
  /** Told apart from what comes too late: the states in which it is done. */
  states: readonly string[] | null;
  /** Asked only when it is known to be the moment. */
  after: boolean;
}

export interface Act {
  mutation: string;
  steps: Step[];
}

/**
 * Reads a table of acts: `mutations | about | who | when | in which state`. A line without its first column says more about
 * the same; one that begins with `then` names what is asked for next (`after`: once the state was looked at), of the row that belongs to the first.
 */
export function actsIn(table: string): Act[] {
  const acts: Act[] = [];
  let now: Act[] = [];
  for (const line of table.split('\n')) {
    const [what = '', about = '', who = '', when = '', states = ''] = line.split('|').map((cell) => cell.trim());
    if (what.startsWith('#') || !who) continue;
    if (what && what !== 'then' && what !== 'after') {
      now = what.split(' ').map((mutation) => ({ mutation, steps: [] }));
      acts.push(...now);
    }
    const sentence = { who, when: when ? when.split(',').map((each) => each.trim()) : [] };
    for (const act of now) {
      if (what) act.steps.push({ about, who: [], states: states ? states.split(' ') : null, after: what === 'after' });
      act.steps.at(-1)?.who.push(sentence);
    }
  }
  return acts;
}

/** Who knows of an account: whoever keeps the accounts of the office, and oneself. */
const knowsAccount = (row: Row, viewer: Viewer): boolean =>
  row.region_id === viewer.region &&
  (row.staff_id === viewer.staff || (row.tenant_id === viewer.tenant && isOneOf(viewer, 'administrator')));

/** Of the registry, which everybody reads, an office has only its own to do anything with. */
const isOurs = (row: Row, viewer: Viewer): boolean => row.region_id === viewer.region && row.tenant_id === viewer.tenant;

const isOfOurRegion = (row: Row, viewer: Viewer): boolean => row.region_id === viewer.region;

/** Colleagues are those of the own office; one's own place in another office one knows too. */
const worksBeside = (row: Row, viewer: Viewer): boolean =>
  isOurs(row, viewer) || (isOfOurRegion(row, viewer) && row.staff_id === viewer.staff);

const known: Readonly<Record<string, (row: Row, viewer: Viewer) => boolean>> = {
  staff: knowsAccount,
  colleague: worksBeside,
  'our unit': isOurs,
  'published entry': isOfOurRegion,
  group: isOfOurRegion,
};
const isThere = (about: string, row: Row, viewer: Viewer, facts: Facts): boolean =>
  known[about]?.(row, viewer) ?? seen(about, row, viewer, facts);

/** What the rows of a later step are found by. */
const keys: Record<string, string> = {
  person_address: 'person_id',
  support_case: 'person_id',
  conference: 'conference_id',
  conference_member: 'conference_id',
  agenda_item: 'item_id',
};

/** The row of this step; the first is the one that was named. Null where there is none to ask about. */
export const rowOf = (step: Step, at: number, named: Row, facts: Facts): Row | null => {
  if (at === 0) return named;
  const key = keys[step.about] as string;
  return facts.one(step.about, key, named[key]);
};

/** Whether there is something of each kind that is asked for on the way. */
export const hasAll = ({ mutation, steps }: Act, named: Row, facts: Facts): boolean =>
  steps.every((step, at) => rowOf(step, at, named, facts)) && (asksFor[mutation]?.(named, facts) ?? true);

/** What stands in the way of whoever has the role for it; empty where nobody asks for more, or no role fits. */
export function hindrances({ steps }: Act, named: Row, viewer: Viewer, facts: Facts): string {
  for (const [at, step] of steps.entries()) {
    const row = rowOf(step, at, named, facts);
    if (!row || says(step.who, row, viewer, facts)) continue;
    const fitting = step.who.filter(({ who }) => isOneOf(viewer, who));
    return fitting.map(({ when }) => when.filter((words) => !holds(words, row, viewer, facts)).join('+')).join(' ');
  }
  return '';
}

/** Whose state says whether it is the moment: the meeting's for all that belongs to one, else the row's own. */
export const momentOf = (row: Row, facts: Facts): Row =>
  (row.conference_id && facts.one('conference', 'conference_id', row.conference_id)) || row;

/** What the specification says to this mutation of this row by this person; `state` where it is another than the one that lies there. */
export function verdictOf({ steps }: Act, named: Row, viewer: Viewer, facts: Facts, state: string = momentOf(named, facts).state): Verdict {
  const refused = (after: boolean): Verdict | null => {
    for (const [at, step] of steps.entries()) {
      if (step.after !== after) continue;
      const row = rowOf(step, at, named, facts);
      if (!row || (step.about && !isThere(step.about, row, viewer, facts))) return 'NOT_FOUND';
      if (!says(step.who, row, viewer, facts)) return 'FORBIDDEN';
    }
    return null;
  };
  const tooLate = steps.some(({ states }) => states && !states.includes(state));
  return refused(false) ?? (tooLate ? 'too late' : (refused(true) ?? 'allowed'));
}

import type { Client } from 'pg';
import type { Flight } from './wire.js';

/** One step of a plan as PostgreSQL reports it. */
interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'CTE Name'?: string;
  'Parent Relationship'?: string;
  'Subplan Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Join Filter'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Step[];
}

/** Pages of tables and indexes that a step looked at, by what they belong to and how it was walked. */
export interface Touched {
  table: string;
  how: string;
  pages: number;
}

export interface Plan {
  text: string;
  /** Pages of tables and indexes that were looked at. */
  pages: number;
  /** By which step they were looked at: a table, and how it was walked. */
  touched: Touched[];
  /** Tables that were read from end to end. */
  walked: string[];
  /** Indexes that were asked, each once. */
  indexes: string[];
  /** Indexes that were walked through a whole region. */
  wandered: string[];
  /** The most rows that any step had to bring into order. */
  sorted: number;
  /** The most pairs that any step compared in vain: each line of a page with each of something else. */
  compared: number;
}

/** All steps, each after the one that it stands below. */
const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

const pagesOf = (step: Step): number => step['Shared Hit Blocks'] + step['Shared Read Blocks'];

/** Whether a step waits for what is worked out once beside it: the rows of a CTE, or the value of a sub-select. */
function waitsFor(step: Step, name: string): boolean {
  const { Plans: _below, ...own } = step;
  return name.startsWith('CTE ') ? own['CTE Name'] === name.slice(4) : JSON.stringify(own).includes(`(${name})`);
}

/**
 * The pages of each step alone. PostgreSQL tells them together with those of the steps below it; and what is worked out once and
 * asked for elsewhere it tells twice: of the step under which it stands, and of the one that waited for it, which is told the
 * pages of what it waited for as if they were its own. They are taken off that one and given back to the step that stands above.
 */
function ownPages(root: Step): Map<Step, number> {
  const steps = stepsOf(root);
  const own = new Map(steps.map((step) => [step, pagesOf(step) - (step.Plans ?? []).reduce((sum, below) => sum + pagesOf(below), 0)]));
  const pagesAt = (step: Step): number => own.get(step) as number;
  // From the innermost on: what waits may itself be waited for.
  for (const above of [...steps].reverse()) {
    for (const once of (above.Plans ?? []).filter((step) => step['Parent Relationship'] === 'InitPlan')) {
      const name = once['Subplan Name'] as string;
      const waiting = steps.filter((step) => step !== above && waitsFor(step, name)).sort((a, b) => pagesAt(b) - pagesAt(a));
      let left = pagesOf(once);
      for (const step of waiting) {
        const taken = Math.max(0, Math.min(left, pagesAt(step)));
        own.set(step, pagesAt(step) - taken);
        own.set(above, pagesAt(above) + taken);
        left -= taken;
      }
    }
  }
  return own;
}

/**
 * Pages by the step that looked at them. A table read by a bitmap of its index is one step above the index, which is named alone.
 *
 * @throws where they do not sum to what the plan took as a whole
 */
function touchedBy(root: Step): Touched[] {
  const own = ownPages(root);
  const told = (step: Step, above: string | undefined): Touched[] => {
    const table = step['Relation Name'] ?? above;
    const how = [step['Node Type'], step['Index Name']].filter(Boolean).join(' of ');
    return [
      { table: step['Relation Name'] || step['Index Name'] ? (table ?? '') : 'none', how, pages: own.get(step) as number },
      ...(step.Plans ?? []).flatMap((below) => told(below, table)),
    ];
  };
  const touched = told(root, undefined).filter(({ pages }) => pages !== 0);
  const sum = touched.reduce((all, { pages }) => all + pages, 0);
  if (sum !== pagesOf(root) || touched.some(({ pages }) => pages < 0))
    throw new Error(`The steps of a plan do not sum to its ${pagesOf(root)} pages: ${JSON.stringify(touched)}`);
  return touched;
}

/** The region leads every key: an index that is asked for nothing else is walked through all of it. */
const leads = (condition: string | undefined): boolean => condition?.includes(' AND ') ?? false;

function planOf(text: string, root: Step): Plan {
  const steps = stepsOf(root);
  const sorts = steps.filter((step) => step['Node Type'].endsWith('Sort'));
  return {
    text,
    pages: pagesOf(root),
    touched: touchedBy(root),
    wandered: steps.flatMap((step) => (step['Index Name'] && !leads(step['Index Cond']) ? [step['Index Name']] : [])),
    indexes: [...new Set(steps.flatMap((step) => step['Index Name'] ?? []))],
    walked: steps.flatMap((step) => (step['Node Type'] === 'Seq Scan' && step['Relation Name'] ? [step['Relation Name']] : [])),
    compared: Math.max(0, ...steps.map((step) => (step['Rows Removed by Join Filter'] ?? 0) * step['Actual Loops'])),
    sorted: Math.max(0, ...sorts.flatMap((step) => (step.Plans ?? []).map((below) => below['Actual Rows'] * below['Actual Loops']))),
  };
}

/**
 * How PostgreSQL carries out the statements of one flight, in the transaction that they opened and with the same settings.
 * `generic` is the plan that a prepared statement gets once it has run some times: it does not know the values.
 */
export async function plansOf(client: Client, flight: Flight, generic: boolean): Promise<Plan[]> {
  const plans: Plan[] = [];
  const mode = `set plan_cache_mode = force_${generic ? 'generic' : 'custom'}_plan`;
  await client.query(mode);
  for (const { text, values } of flight) {
    // What the flight itself has planned anew is planned so here too.
    if (text.includes('plan_cache_mode')) {
      await client.query(text.includes('custom') ? text : mode);
      continue;
    }
    if (!/^(select|with)\b/.test(text) || text.includes('set_config') || text === 'select') {
      await client.query(text, values);
      continue;
    }
    await client.query(`prepare asked as ${text}`);
    const given = values.length > 0 ? `(${values.map((value) => (value === null ? 'null' : client.escapeLiteral(value))).join(', ')})` : '';
    for (const _warm of [1, 2]) await client.query(`execute asked${given}`); // the catalog is read at the first call
    const { rows } = await client.query(`explain (analyze, verbose, buffers, timing off, format json) execute asked${given}`);
    await client.query('deallocate asked');
    plans.push(planOf(text, rows[0]['QUERY PLAN'][0].Plan));
  }
  return plans;
}

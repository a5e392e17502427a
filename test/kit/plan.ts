import type { Client } from 'pg';
import type { Flight } from './wire.js';

/** One step of a plan as PostgreSQL reports it. */
interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Join Filter'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Step[];
}

export interface Plan {
  text: string;
  /** Pages of tables and indexes that were looked at. */
  pages: number;
  /** By which step they were looked at: a table, and how it was walked. */
  touched: { table: string; how: string; pages: number }[];
  /** Tables that were read from end to end. */
  walked: string[];
  /** Indexes that were walked through a whole region. */
  wandered: string[];
  /** The most rows that any step had to bring into order. */
  sorted: number;
  /** The most pairs that any step compared in vain: each line of a page with each of something else. */
  compared: number;
}

const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

const pagesOf = (step: Step): number => step['Shared Hit Blocks'] + step['Shared Read Blocks'];

/** The pages of a step are told together with those of the steps below it. */
const ownPages = (step: Step): number => pagesOf(step) - (step.Plans ?? []).reduce((sum, below) => sum + pagesOf(below), 0);

/** A table read by a bitmap of its index is one step above the index, which is named alone. */
const touchedBy = (step: Step, table: string | undefined): Plan['touched'] => {
  const here = step['Relation Name'] ?? table;
  const how = [step['Node Type'], step['Index Name']].filter(Boolean).join(' of ');
  const own = here && (step['Relation Name'] || step['Index Name']) ? [{ table: here, how, pages: Math.max(0, ownPages(step)) }] : [];
  return [...own, ...(step.Plans ?? []).flatMap((below) => touchedBy(below, step['Relation Name'] ?? table))];
};

/** The region leads every key: an index that is asked for nothing else is walked through all of it. */
const leads = (condition: string | undefined): boolean => condition?.includes(' AND ') ?? false;

function planOf(text: string, root: Step): Plan {
  const steps = stepsOf(root);
  const sorts = steps.filter((step) => step['Node Type'].endsWith('Sort'));
  return {
    text,
    pages: pagesOf(root),
    touched: touchedBy(root, undefined).filter(({ pages }) => pages > 0),
    wandered: steps.flatMap((step) => (step['Index Name'] && !leads(step['Index Cond']) ? [step['Index Name']] : [])),
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
    const { rows } = await client.query(`explain (analyze, buffers, timing off, format json) execute asked${given}`);
    plans.push(planOf(text, rows[0]['QUERY PLAN'][0].Plan));
    await client.query('deallocate asked');
  }
  return plans;
}

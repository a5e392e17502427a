import { region } from '../../kit/world.js';
import { type Act, acts, hasAll, momentOf, tableOf, verdictOf } from '../specification/acts/index.js';
import type { Row } from '../specification/index.js';
import { Dice } from '../world/dice.js';
import type { InventedWorld } from '../world/layWorld.js';
import { type Try, type Trying, tryOne } from './askMutations.js';

/** Every state that a thing can be in: what is done with it is tried in each of them. */
export const states: Readonly<Record<string, readonly string[]>> = {
  referral: [
    ...['draft', 'requested', 'received', 'info_needed', 'accepted', 'waitlisted', 'in_progress', 'on_hold', 'completed', 'failed'],
    ...['declined', 'forwarded', 'returned', 'withdrawn', 'expired', 'entered_in_error'],
  ],
  hub_entry: ['draft', 'edited', 'offered', 'published', 'ended'],
  conference: ['planned', 'called', 'open', 'ended', 'circulated', 'approved', 'cancelled'],
};
const keys = { referral: 'referral_id', conference: 'conference_id', hub_entry: 'entry_id' } as const;
const holder = (row: Row): keyof typeof keys => (row.conference_id ? 'conference' : row.entry_id ? 'hub_entry' : 'referral');

/** By the superuser's hand and past the trap that lets nothing stay. */
export async function putState({ world }: InventedWorld, row: Row, state: string): Promise<void> {
  const table = holder(row);
  const client = await world.database.see.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    await client.query(`update ${table} set state = $1 where ${keys[table]} = $2`, [state, row[keys[table]]]);
    // A meeting that is still to be called lies ahead.
    if (table === 'conference')
      await client.query(
        `update conference set starts_at = now() + interval '1 day' * $2, ends_at = now() + interval '1 day' * ($2 + 0.1) where conference_id = $1`,
        [row.conference_id, ['planned', 'called'].includes(state) ? 2 : -1],
      );
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** Somebody who may do it if the moment is right, and what with; twice, where there are two. */
function whoMay(act: Act, { askers }: InventedWorld, { facts }: Trying, dice: Dice): Try[] {
  const right = act.steps.find((step) => step.states)?.states?.[0];
  if (!right) return [];
  const about = act.steps[0]?.about ?? '';
  const rows = facts.of(tableOf[about] ?? about).filter((row) => !row.removed_at && !row.struck_at && hasAll(act, row, facts));
  const found = new Map<Row, Try>();
  for (let n = 0; n < 4_000 && rows.length > 0 && found.size < 2; n++) {
    const [asker, row] = [dice.pick(askers), dice.pick(rows)];
    const may = asker.region === region && !asker.over && verdictOf(act, row, asker, facts, right) === 'allowed';
    if (may) found.set(row, { act, asker, row, expected: 'allowed' });
  }
  return [...found.values()];
}

/** Each mutation that has its moment, by somebody who may, in every state that there is: done in these, too late in the others. */
export async function tryStates(invented: InventedWorld, trying: Trying): Promise<Set<string>> {
  const dice = new Dice(invented.seed + 19);
  const done = new Set<string>();
  for (const chosen of acts.flatMap((act) => whoMay(act, invented, trying, dice))) {
    const { state } = momentOf(chosen.row, trying.facts);
    for (const each of states[holder(chosen.row)] ?? []) {
      await putState(invented, chosen.row, each);
      await tryOne(invented, { ...chosen, expected: verdictOf(chosen.act, chosen.row, chosen.asker, trying.facts, each) }, trying, done);
    }
    await putState(invented, chosen.row, state);
  }
  return done;
}

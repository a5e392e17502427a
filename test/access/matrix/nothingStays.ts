import type { World } from '../../kit/world.js';
import type { LogEar } from '../canary/Ear.js';

/** What is written whoever may do what: the log, and how often somebody tried to come in. */
const written = ['access_log', 'sign_in_counter', 'access_seal', 'schema_migration', 'worker_lease'];
const refusal = 'TS001';

/**
 * From now on every transaction that has changed something is refused at its very end, when it commits: whoever may do
 * something gets as far as that, and yet the next finds the world as it was. So that thousands of commands can be given in
 * one world, each in front of the same facts.
 */
export async function letNothingStay({ database: { see } }: World): Promise<void> {
  await see.query(`create function nothing_stays() returns trigger language plpgsql as
    $$ begin raise exception 'nothing stays' using errcode = '${refusal}'; end $$`);
  const { rows } = await see.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and not c.relname = any($1)`,
    [written],
  );
  for (const { name } of rows)
    await see.query(`create constraint trigger nothing_stays after insert or update or delete on ${name}
      deferrable initially deferred for each row execute function nothing_stays()`);
}

/** Whether this incident was a commit refused for that reason, and not a fault of anybody's. */
export const wasKeptFrom = (log: LogEar, incident: string): boolean =>
  log.text.split('\n').some((line) => line.includes(`"incident":"${incident}"`) && line.includes(`"${refusal}"`));

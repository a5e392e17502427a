import { type EntityManager, IsolationLevel, type MikroORM } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { type Asker, type ExactKey, type Settings, settingsOf } from '../asker.js';
import type { Guard } from '../read/flight.js';

/** One open transaction: whoever holds it acts as `asker`, and `now` is the database's clock at its beginning. */
export interface Transaction {
  readonly em: EntityManager;
  readonly asker: Asker;
  readonly now: Date;
}

const serialisationFailures = new Set(['40001', '40P01']);
const attempts = 4;

const isLostRace = (error: unknown): boolean => {
  for (let each = error as { code?: string; constraint?: string; cause?: unknown } | undefined; each; each = each.cause as typeof each) {
    if (each.code && serialisationFailures.has(each.code)) return true;
    // The same click twice at once: the second finds the answer of the first when it starts again.
    if (each.code === '23505' && each.constraint === 'idempotency_key_pkey') return true;
  }
  return false;
};

/** The database's clock and, in the same flight, whether the session that asks still holds. */
async function openWith(em: EntityManager, guard: Guard | null): Promise<Date> {
  const question = guard ? `select now() as now, exists (${guard.text}) as held` : 'select now() as now, true as held';
  const { rows } = await em
    .getKysely()
    .executeQuery<{ now: Date | string; held: boolean }>(CompiledQuery.raw(question, guard?.values ?? []));
  const [row] = rows;
  if (guard && !row?.held) throw guard.failed();
  return new Date(row?.now ?? Date.now());
}

async function run<T>(
  orm: MikroORM,
  variables: Settings,
  guard: Guard | null,
  work: (em: EntityManager, now: Date) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await orm.em
        .fork({ clear: true, session: { variables } })
        .transactional(async (em) => work(em as EntityManager, await openWith(em as EntityManager, guard)), {
          isolationLevel: IsolationLevel.REPEATABLE_READ,
        });
    } catch (error) {
      // A withdrawal and an insert that pass each other meet on the person's row: the loser starts again and sees the other.
      if (attempt >= attempts || !isLostRace(error)) throw error;
      await new Promise((wake) => setTimeout(wake, Math.random() * 20 * attempt));
    }
  }
}

/**
 * The one way to write: a REPEATABLE READ transaction that carries who is asking, flushed and committed at its end,
 * begun again (up to 3 times) when it lost a race (40001, 40P01). `work` must therefore have no effect outside it.
 * The guard (the session that asks) is checked first, in the same transaction; null only for those who act without one.
 */
export const transact = <T>(orm: MikroORM, asker: Asker, guard: Guard | null, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  run(orm, settingsOf(asker), guard, (em, now) => work({ em, asker, now }));

/** Before somebody is known (sign-in, a one-time link): only rows with these exact keys are seen. */
export const transactByKey = <T>(
  orm: MikroORM,
  region: number,
  keys: Partial<Record<ExactKey, string>>,
  work: (em: EntityManager, now: Date) => Promise<T>,
): Promise<T> => run(orm, { 'app.region': String(region), ...keys }, null, work);

/** Inside a transaction of `transactByKey`: from here on rows with this other key are seen too. */
export async function underKey(em: EntityManager, key: ExactKey, value: string): Promise<void> {
  await em.flush();
  await em.execute('select set_config(?, ?, true)', [key, value]);
}

/**
 * Inside a transaction of `transactByKey`: from here on it acts for this account, once the key has shown whose it is;
 * and for this organisation, once it is known for which one the account acts.
 */
export async function becomeStaff(em: EntityManager, staff: string, tenant?: string): Promise<void> {
  await em.flush();
  await em.execute(`select set_config('app.staff', ?, true)`, [staff]);
  if (tenant) await em.execute(`select set_config('app.tenant', ?, true)`, [tenant]);
}

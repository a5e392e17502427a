import { type EntityManager, IsolationLevel, type MikroORM } from '@mikro-orm/postgresql';
import { type Asker, type ExactKey, type Settings, settingsOf } from '../asker.js';
import type { Guard } from '../read/flight.js';
import type { Row } from '../wire/batch.js';
import { statementOf } from './pipelinedConnection.js';
import { openOf, send } from './send.js';

/** One open transaction: whoever holds it acts as `asker`, and `now` is the database's clock at its beginning. */
export interface Transaction {
  readonly em: EntityManager;
  readonly asker: Asker;
  /** Known once anything has been read; who needs it before reads it after `opened`. */
  readonly now: Date;
  /** Resolves when the transaction has begun and every door before it was open. */
  readonly opened: Promise<void>;
}

/** A question at the beginning that may end everything behind it: nothing is answered to who stands behind a closed door. */
export interface Door {
  text: string;
  values: readonly unknown[];
  /** Throws what the whole ends with. */
  pass(rows: Row[]): void;
}

const serialisationFailures = new Set(['40001', '40P01']);
const attempts = 4;

const isLostRace = (error: unknown): boolean => {
  for (let each = error as { code?: string; constraint?: string; cause?: unknown } | undefined; each; each = each.cause as typeof each) {
    if (each.code && serialisationFailures.has(each.code)) return true;
    // The same click twice at once: the second finds the answer of the first when it starts again.
    if (each.code === '23505' && each.constraint === 'idempotency_key_pkey') return true;
    // A number drawn by lot that the office has drawn before.
    if (each.code === '23505' && each.constraint?.endsWith('_tenant_id_number_key')) return true;
  }
  return false;
};

/** The database's clock and, in the same statement, whether the session that asks still holds. */
const clock = (guard: Guard | null, tell: (now: Date) => void): Door => ({
  text: guard ? `select now() as now, exists (${guard.text}) as held` : 'select now() as now, true as held',
  values: guard?.values ?? [],
  pass: ([row]) => {
    if (guard && !row?.held) throw guard.failed();
    tell(new Date(row?.now as string));
  },
});

/** Somebody wanted to know the time before anything had been read. */
class TooEarly extends Error {}

class Opening implements Transaction {
  #now: Date | undefined;
  readonly opened: Promise<void>;

  constructor(
    readonly em: EntityManager,
    readonly asker: Asker,
    guard: Guard | null,
    doors: readonly Door[],
  ) {
    const first = clock(guard, (now) => {
      this.#now = now;
    });
    const asked = [first, ...doors].map(({ text, values, pass }) => openOf(em).ask(statementOf(text, values), ({ rows }) => pass(rows)));
    this.opened = Promise.all(asked).then(() => undefined);
    this.opened.catch(() => undefined); // told by `run`
  }

  get now(): Date {
    if (!this.#now) throw new TooEarly('Read first, or wait for Transaction.opened: the time comes from the database.');
    return this.#now;
  }
}

/**
 * The work begins before it is known whether it may, so that what it reads first travels with that question. It cannot do
 * harm: it is answered nothing, and nothing is committed, unless every door was open.
 */
async function behindDoors<T>(tx: Transaction, patient: boolean, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (patient) await tx.opened;
  const atTheDoors = openOf(tx.em).boarded;
  const [opened, done] = await Promise.allSettled([tx.opened, work(tx)]);
  if (opened.status === 'rejected') throw opened.reason;
  if (done.status === 'fulfilled') return done.value;
  // It wanted to know the time before it had asked for anything: it begins again, in the same transaction.
  if (!(done.reason instanceof TooEarly) || openOf(tx.em).boarded > atTheDoors) throw done.reason;
  tx.em.clear();
  return work(tx);
}

async function run<T>(orm: MikroORM, variables: Settings, work: (em: EntityManager, patient: boolean) => Promise<T>): Promise<T> {
  let patient = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await orm.em
        .fork({ clear: true, session: { variables } })
        .transactional((em) => work(em as EntityManager, patient), { isolationLevel: IsolationLevel.REPEATABLE_READ });
    } catch (error) {
      // Correct, only slower: it starts again and waits.
      if (error instanceof TooEarly && !patient) {
        patient = true;
        continue;
      }
      // A withdrawal and an insert that pass each other meet on the person's row: the loser starts again and sees the other.
      if (attempt >= attempts || !isLostRace(error)) throw error;
      await new Promise((wake) => setTimeout(wake, Math.random() * 20 * attempt));
    }
  }
}

/**
 * The one way to write: a REPEATABLE READ transaction that carries who is asking, flushed and committed at its end,
 * begun again (up to 3 times) when it lost a race (40001, 40P01). `work` must therefore have no effect outside it.
 * The guard (the session that asks) is checked in the first flight, and with it every door; null only for those who act
 * without a session.
 */
export const transact = <T>(
  orm: MikroORM,
  asker: Asker,
  guard: Guard | null,
  work: (tx: Transaction) => Promise<T>,
  doors: readonly Door[] = [],
): Promise<T> => run(orm, settingsOf(asker), (em, patient) => behindDoors(new Opening(em, asker, guard, doors), patient, work));

const nobody: Asker = { region: 0, tenant: '', staff: '' };

/** The time of the transaction, known once anything has been read. */
export type Clock = Pick<Transaction, 'now' | 'opened'>;

/** Before somebody is known (sign-in, a one-time link): only rows with these exact keys are seen. */
export const transactByKey = <T>(
  orm: MikroORM,
  region: number,
  keys: Partial<Record<ExactKey, string>>,
  work: (em: EntityManager, clock: Clock) => Promise<T>,
): Promise<T> =>
  run(orm, { 'app.region': String(region), ...keys }, (em, patient) =>
    behindDoors(new Opening(em, nobody, null, []), patient, (clock) => work(em, clock)),
  );

/** Inside a transaction of `transactByKey`: from here on rows with this other key are seen too. */
export async function underKey(em: EntityManager, key: ExactKey, value: string): Promise<void> {
  await em.flush();
  send(em, 'select set_config(?, ?, true)', [key, value]);
}

/**
 * Inside a transaction of `transactByKey`: from here on it acts for this account, once the key has shown whose it is;
 * and for this organisation, once it is known for which one the account acts.
 */
export async function becomeStaff(em: EntityManager, staff: string, tenant?: string): Promise<void> {
  await em.flush();
  send(em, `select set_config('app.staff', ?, true)`, [staff]);
  if (tenant) send(em, `select set_config('app.tenant', ?, true)`, [tenant]);
}

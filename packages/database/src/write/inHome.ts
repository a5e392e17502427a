import { type Transaction } from './transaction.js';

/**
 * What may be written into another tenant's rows, and nothing else. After `authorize` under the actor's own tenant,
 * the row that belongs to the other side is changed under that side's tenant; the audit row names the true actor.
 */
export const homeStatements = [
  'referral.transition',
  'referral.follow',
  'mailbox.deliver',
  'mailbox.update',
  'mailbox.label',
  'ledger.epoch',
  'ledger.line',
  'ledger.fold',
  'person.link',
  'task',
  'notice',
  'timer',
  'protection.set',
  'protection.flag',
  'protection.release',
  'glass.judge',
  'conference.roster',
  'conference.leave',
  'conference.member',
  'conference.item',
  'conference.note',
  'conference.board',
] as const;
export type HomeStatement = (typeof homeStatements)[number];

/** What may be read of another tenant's rows for a command of one's own. Nothing of it is ever part of an answer. */
export const homeReadings = ['person.links', 'protection.live'] as const;
export type HomeReading = (typeof homeReadings)[number];

interface Statement {
  sql: string;
  values: unknown[];
}

interface HomeWrite extends Statement {
  /** The person whose protected address the statement has to reach, whoever acts: for the flag and the fold only. */
  protects?: string;
}

type Setting = 'app.tenant' | 'app.staff' | 'app.protects';
const set = (setting: Setting, value: string): Statement => ({ sql: 'select set_config(?, ?, true)', values: [setting, value] });

/**
 * Sends statements as one text and so in one flight. The ORM writes values into the text itself, escaped; if one statement
 * fails, those behind it do not run.
 */
const inOneFlight = (tx: Transaction, statements: readonly Statement[]): Promise<unknown> =>
  tx.em.execute(
    statements.map(({ sql }) => sql).join(';\n'),
    statements.flatMap(({ values }) => values),
  );

/** `statements` as they run in the home of a record, with the way there and back. */
const atHome = (tx: Transaction, home: string, statements: readonly Statement[]): readonly Statement[] =>
  home === tx.asker.tenant ? statements : [set('app.tenant', home), ...statements, set('app.tenant', tx.asker.tenant)];

/** What one member of staff may do to another's account, and nothing else. */
export const accountStatements = ['session.end'] as const;
export type AccountStatement = (typeof accountStatements)[number];

/**
 * Runs one SQL statement of the closed list as the account that it concerns: sessions belong to the account alone, yet
 * an administrator who ends a membership ends its sessions in the same transaction. `authorize` comes first.
 */
export async function inAccount(
  tx: Transaction,
  staff: string,
  _statement: AccountStatement,
  sql: string,
  values: unknown[],
): Promise<void> {
  await tx.em.flush();
  await inOneFlight(tx, [set('app.staff', staff), { sql, values }, set('app.staff', tx.asker.staff)]);
}

/**
 * Runs one statement of the closed list in the home of its row: flushes what is pending under the own tenant, sets
 * `app.tenant` to the home, lets `write` change entities (it must not read: it is given no way to wait) or run its
 * one SQL statement, flushes, and sets the tenant back.
 */
export async function inHome(tx: Transaction, home: string, _statement: HomeStatement, write: (() => void) | HomeWrite): Promise<void> {
  await tx.em.flush();
  if (typeof write !== 'function') {
    const { protects } = write;
    const statements = protects ? [set('app.protects', protects), write, set('app.protects', '')] : [write];
    await inOneFlight(tx, atHome(tx, home, statements));
    return;
  }
  const [there, back] = home === tx.asker.tenant ? [] : [set('app.tenant', home), set('app.tenant', tx.asker.tenant)];
  if (there) await inOneFlight(tx, [there]);
  const waited: unknown = write();
  if (waited instanceof Promise) throw new Error('inHome: a home statement must not wait, so that it cannot read.');
  await tx.em.flush();
  if (back) await inOneFlight(tx, [back]);
}

/** Reads what the closed list names in the home of a record: how a measure finds every record that it has to cover. */
export async function readInHome<Row extends object>(
  tx: Transaction,
  home: string,
  _reading: HomeReading,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  await tx.em.flush();
  if (home !== tx.asker.tenant) await inOneFlight(tx, [set('app.tenant', home)]);
  const rows = await tx.em.execute<Row[]>(sql, values);
  if (home !== tx.asker.tenant) await inOneFlight(tx, [set('app.tenant', tx.asker.tenant)]);
  return rows;
}

import { ask, openOf, send } from './send.js';
import type { Transaction } from './transaction.js';

/**
 * What may be written into another tenant's rows, and nothing else. After `authorize` under the actor's own tenant,
 * the row that belongs to the other side is changed under that side's tenant; the audit row names the true actor.
 */
export const homeStatements = [
  'referral.transition',
  'referral.follow',
  'referral.share',
  'mailbox.deliver',
  'mailbox.update',
  'mailbox.label',
  'mailbox.veil',
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
  'conference.ledger',
  'conference.member',
  'conference.item',
  'conference.note',
  'conference.opinion',
  'conference.board',
  'hub.publish',
  'hub.photo',
  'hub.hold',
  'hub.group',
  'hub.unmet',
  'tenant.found',
  'tenant.invite',
] as const;
export type HomeStatement = (typeof homeStatements)[number];

/** What may be read of another tenant's rows for a command of one's own. Nothing of it is ever part of an answer. */
export const homeReadings = [
  'person.links',
  'protection.live',
  'glass.officer',
  'referral.sent',
  'conference.opened',
  'conference.homework',
  'hub.left',
  'tenant.entered',
] as const;
export type HomeReading = (typeof homeReadings)[number];

interface Statement {
  sql: string;
  values: unknown[];
}

interface HomeWrite extends Statement {
  /** The person or the meeting whose rows the statement has to reach though the asker may not read them: a protected address, a name that has run out. */
  protects?: string;
}

type Setting = 'app.staff' | 'app.protects';
const set = (setting: Setting, value: string): Statement => ({ sql: 'select set_config(?, ?, true)', values: [setting, value] });

const sendAll = (tx: Transaction, statements: readonly Statement[]): void => {
  for (const { sql, values } of statements) send(tx.em, sql, values);
};

/** Whoever is named in a row is named as one who acts for their office, and does so in the home of another too: app.acting. */
const setBoth = (tenant: string, acting: string): Statement => ({
  sql: `select set_config('app.tenant', ?, true), set_config('app.acting', ?, true)`,
  values: [tenant, acting],
});

/** The way into the home of a record, and the way back. */
const wayTo = ({ asker: { tenant } }: Transaction, home: string): [there: Statement[], back: Statement[]] =>
  home === tenant ? [[], []] : [[setBoth(home, tenant)], [setBoth(tenant, '')]];

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
  sendAll(tx, [set('app.staff', staff), { sql, values }, set('app.staff', tx.asker.staff)]);
}

/**
 * Runs one statement of the closed list in the home of its row: flushes what is pending under the own tenant, sets
 * `app.tenant` to the home, lets `write` change entities (it must not read: it is given no way to wait) or send its
 * one SQL statement, flushes, and sets the tenant back. Nothing of it is waited for (see `send`).
 */
export async function inHome(tx: Transaction, home: string, _statement: HomeStatement, write: (() => void) | HomeWrite): Promise<void> {
  await tx.em.flush();
  const [there, back] = wayTo(tx, home);
  sendAll(tx, there);
  if (typeof write !== 'function') {
    const { protects } = write;
    sendAll(tx, protects ? [set('app.protects', protects), write, set('app.protects', '')] : [write]);
  } else {
    await openOf(tx.em).silently(async () => {
      const waited: unknown = write();
      if (waited instanceof Promise) throw new Error('inHome: a home statement must not wait, so that it cannot read.');
      await tx.em.flush();
    });
  }
  sendAll(tx, back);
}

/** Reads what the closed list names in the home of a record: how a measure finds every record that it has to cover. */
export async function readInHome<Row extends object>(
  tx: Transaction,
  home: string,
  _reading: HomeReading,
  { sql, values, protects }: HomeWrite,
): Promise<Row[]> {
  await tx.em.flush();
  const [there, back] = wayTo(tx, home);
  sendAll(tx, protects ? [...there, set('app.protects', protects)] : there);
  const asked = ask<Row>(tx.em, sql, values);
  sendAll(tx, protects ? [set('app.protects', ''), ...back] : back); // in the same flight
  return asked;
}

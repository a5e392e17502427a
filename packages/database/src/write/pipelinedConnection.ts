import { createHash } from 'node:crypto';
import {
  type Dictionary,
  isRaw,
  type LoggingOptions,
  NativeQueryBuilder,
  PostgreSqlConnection,
  type RawQueryFragment,
} from '@mikro-orm/postgresql';
import type { Statement } from '../wire/batch.js';
import { mustMeet } from './mustMeet.js';
import { OpenTransaction } from './openTransaction.js';
import { numbered } from './places.js';

/** How the driver marks what the unit of work writes: nobody waits for it, but a change has to meet its row. */
export interface Written extends LoggingOptions {
  written?: { rows: number; change: boolean };
}

/** Asks for columns that only PostgreSQL knows: their values have to be waited for. */
const returning = /\breturning\b/;

/** Texts that are short enough to come again are prepared; a flush of many rows is not. */
const longest = 20_000;
const mostNames = 2_000;
const names = new Map<string, string>();

/** One name for one text. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (text.length > longest || names.size >= mostNames) return '';
  const name = `w:${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;
  names.set(text, name);
  return name;
}

export const statementOf = (text: string, values: readonly unknown[]): Statement => ({ name: nameOf(text), text, values });

/** Everything that the ORM and the commands do happens in transactions of ours; nothing else comes by here. */
export class PipelinedConnection extends PostgreSqlConnection {
  /** Nothing is sent yet: the beginning travels with the first question. */
  override async begin(options: Parameters<PostgreSqlConnection['begin']>[0] = {}): Promise<never> {
    if (options.ctx) throw new Error('A transaction has no transaction inside.');
    const pool = await this.getNativeClient();
    const open = new OpenTransaction(await pool.connect());
    open.send(statementOf(`begin isolation level ${options.isolationLevel ?? 'repeatable read'}`, []));
    const settings = Object.entries(options.sessionContext?.variables ?? {});
    if (settings.length > 0) {
      const text = `select ${settings.map((_each, at) => `set_config($${2 * at + 1}, $${2 * at + 2}, true)`).join(', ')}`;
      open.send(statementOf(text, settings.flat()));
    }
    return open as never;
  }

  /** The query builder below MikroORM closes only what it has used itself, and it never comes to that here. */
  override async close(force?: boolean): Promise<void> {
    const pool = await this.getNativeClient();
    await super.close(force);
    if (!pool.ending) await pool.end();
  }

  override commit(transaction: unknown): Promise<void> {
    return (transaction as OpenTransaction).commit();
  }

  override rollback(transaction: unknown): Promise<void> {
    return (transaction as OpenTransaction).rollback();
  }

  override async execute<T>(
    query: string | NativeQueryBuilder | RawQueryFragment,
    params: readonly unknown[] | Dictionary = [],
    method: 'all' | 'get' | 'run' = 'all',
    transaction?: unknown,
    { written }: Written = {},
  ): Promise<T> {
    if (!(transaction instanceof OpenTransaction)) throw new Error('A statement outside a transaction.');
    const statement = this.statement(query, params as readonly unknown[]);
    if (written && !returning.test(statement.text)) {
      transaction.send(written.change ? statementOf(mustMeet(statement.text), statement.values) : statement);
      return { affectedRows: written.rows, rows: [] } as T;
    }
    const { rows, count } = await transaction.ask(statement);
    if (method === 'run') return { affectedRows: count, row: rows[0], rows } as T;
    return (method === 'get' ? rows[0] : rows) as T;
  }

  statement(query: string | NativeQueryBuilder | RawQueryFragment, params: readonly unknown[]): Statement {
    const raw = query instanceof NativeQueryBuilder ? query.toRaw() : query;
    const { text, values } = isRaw(raw) ? numbered(this.platform, raw.sql, raw.params) : numbered(this.platform, String(raw), params);
    return statementOf(text, values);
  }
}

import type pg from 'pg';
import pgValues from 'pg/lib/utils.js';

/** A statement, prepared under its name once for each connection. The same name is always the same text; '' is not kept. */
export interface Statement {
  name: string;
  text: string;
  values: readonly unknown[];
}

export type Row = Record<string, unknown>;

/** How far a batch came: the rows of each statement that ran. Where one failed, `error` is its error and none behind it has run. */
export interface Outcome {
  rows: Row[][];
  /** What PostgreSQL says that each of them did, such as `UPDATE 1`. */
  tags: string[];
  error?: unknown;
}

/** The columns of a statement: their names, and how each is read. */
type Columns = { name: string; parse(text: string): unknown }[];

/** What is prepared on a connection, with the columns that it gives: what is known is not asked for again. */
const prepared = new WeakMap<pg.Client, Map<string, Columns>>();

const preparedOn = (client: pg.Client): Map<string, Columns> => {
  const known = prepared.get(client) ?? new Map<string, Columns>();
  prepared.set(client, known);
  return known;
};

/** How a column is called in the rows. A connection is used with one of them only. */
export type Naming = (column: string) => string;
export const asProperty: Naming = (column) => column.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
export const asColumn: Naming = (column) => column;

/**
 * Several statements with one Sync behind them: they run one after the other without an answer being waited for, and the
 * first that fails ends all. `pg` sends a Sync, and PostgreSQL a packet, for each of its own queries. See "Pipelining" in
 * PostgreSQL's chapter on the extended query protocol; the handlers are those that `pg` calls on what it has submitted.
 */
class Batch {
  readonly #rows: Row[][] = [];
  readonly #tags: string[] = [];
  readonly #known: Map<string, Columns>;
  #columns: Columns = [];
  #current: Row[] = [];

  constructor(
    private readonly client: pg.Client,
    private readonly statements: readonly Statement[],
    private readonly naming: Naming,
    private readonly done: (outcome: Outcome) => void,
  ) {
    this.#known = preparedOn(client);
  }

  submit(connection: pg.Connection): Error | null {
    const mapped = this.statements.map(({ values }) => values.map(pgValues.prepareValue));
    this.statements.forEach(({ name, text }, at) => {
      const known = this.#known.has(name);
      if (!known) {
        // Another batch on its way may just be preparing it, or may fail to: closing what is not there is no error.
        if (name) connection.close({ type: 'S', name }, true);
        connection.parse({ name, text, types: [] }, true);
      }
      connection.bind({ statement: name, values: mapped[at] as string[] }, true);
      if (!known) connection.describe({ type: 'P', name: '' }, true);
      connection.execute({ rows: '0' }, true);
    });
    connection.sync();
    this.#begin();
    return null;
  }

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({
      name: this.naming(name),
      parse: this.client.getTypeParser(dataTypeID, 'text'),
    }));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const row: Row = {};
    for (let at = 0; at < fields.length; at++) {
      const { name, parse } = this.#columns[at] as Columns[number];
      const text = fields[at] as string | null;
      row[name] = text === null ? null : parse(text);
    }
    this.#current.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    if (this.#statement) this.#known.set(this.#statement, this.#columns);
    this.#rows.push(this.#current);
    this.#tags.push(text);
    this.#begin();
  }

  /** By the server, after which it skips the rest of the batch; or because the connection was lost. */
  handleError(error: unknown): void {
    this.done({ rows: this.#rows, tags: this.#tags, error });
  }

  handleReadyForQuery(): void {
    this.done({ rows: this.#rows, tags: this.#tags });
  }

  get #statement(): string | undefined {
    return this.statements[this.#rows.length]?.name;
  }

  #begin(): void {
    this.#current = [];
    this.#columns = this.#known.get(this.#statement ?? '') ?? [];
  }
}

/** Sends several batches as one write to the socket, and resolves with what became of each. Never rejects. */
export async function sendBatches(client: pg.Client, batches: readonly (readonly Statement[])[], naming: Naming): Promise<Outcome[]> {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
  stream.cork();
  const sent = batches.map((batch) => new Promise<Outcome>((resolve) => void client.query(new Batch(client, batch, naming, resolve))));
  stream.uncork();
  return Promise.all(sent);
}

/**
 * A whole transaction in one flight: `statements`, of which the first begins it, and `end` behind them, which runs whether
 * they succeeded or not (so that the connection is free for the next). Never rejects.
 */
export async function sendTransaction(client: pg.Client, statements: readonly Statement[], end: 'commit' | 'rollback'): Promise<Outcome> {
  const [outcome] = await sendBatches(client, [statements, [{ name: end, text: end, values: [] }]], asProperty);
  return outcome as Outcome;
}

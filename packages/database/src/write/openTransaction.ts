import type pg from 'pg';
import { asColumn, type Outcome, type Row, type Statement, sendBatches } from '../wire/batch.js';
import { faultOf } from './mustMeet.js';

/** What came back for one statement: its rows, and how many it gave or changed. */
export interface Answer {
  rows: Row[];
  count: number;
}

/** A statement on its way, and what is to be done with its answer; most writes want none. */
interface Passenger extends Statement {
  /** Throws where everything behind this statement, and the transaction, has to fail. */
  check?(answer: Answer): void;
  resolve?(answer: Answer): void;
  reject?(error: unknown): void;
}

/** How many rows a statement gave or changed, by its tag: `UPDATE 1`, `INSERT 0 3`. */
const countOf = (tag: string): number => Number(tag.slice(tag.lastIndexOf(' ') + 1)) || 0;

const plain = (text: string): Statement => ({ name: text, text, values: [] });

/**
 * One transaction on a connection of its own. A statement whose answer nobody waits for stays here until somebody waits
 * for one, or until the commit; then all leave in the order in which they came, in one flight. What is asked for in one
 * turn of the event loop travels together. The first failure is the failure of the whole: whatever comes behind it gets it.
 */
export class OpenTransaction {
  #waiting: Passenger[] = [];
  #begun = false;
  #departing = false;
  #silent = false;
  #ended = false;
  #fault: unknown;

  #boarded = 0;

  constructor(private readonly client: pg.PoolClient) {}

  /** How many statements it was given so far. */
  get boarded(): number {
    return this.#boarded;
  }

  /** Sends a statement on which nothing depends but the transaction itself. */
  send(statement: Statement): void {
    this.#boarded++;
    this.#waiting.push(statement);
  }

  /** Sends a statement and waits for its answer. */
  ask(statement: Statement, check?: (answer: Answer) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#fault || this.#silent) {
        reject(this.#fault ?? new Error('Nothing is read while another office is written to.'));
        return;
      }
      this.#boarded++;
      this.#waiting.push({ ...statement, ...(check && { check }), resolve, reject });
      if (this.#departing) return;
      this.#departing = true;
      // After the promises of this turn: what is asked side by side boards the same flight.
      setImmediate(() => void this.#depart());
    });
  }

  /** While this runs statements are sent, and nothing is asked by anybody. */
  async silently(work: () => Promise<void>): Promise<void> {
    this.#silent = true;
    try {
      await work();
    } finally {
      this.#silent = false;
    }
  }

  /**
   * Makes all of it last, in one flight with what is still waiting. Only where somebody still waits for an answer that comes
   * first, in a flight of its own: nothing is committed that was not found to be in order.
   */
  async commit(): Promise<void> {
    if (this.#waiting.some(({ resolve }) => resolve)) await this.#depart();
    if (this.#fault) throw this.#fault;
    const [failed, committed] = await this.#end('commit');
    // After a failed statement PostgreSQL answers a commit by rolling back.
    if (failed || !committed) throw failed ?? new Error('The transaction was rolled back instead of committed.');
  }

  /** After a commit, also after one that failed, there is nothing to take back: the connection may be somebody else's by now. */
  async rollback(): Promise<void> {
    if (this.#ended) return;
    this.#waiting = [];
    if (this.#begun) await this.#end('rollback');
    else this.#close(false);
  }

  async #depart(): Promise<void> {
    this.#departing = false;
    const aboard = this.#waiting.splice(0);
    if (aboard.length === 0 || this.#fault) return this.#land(aboard, { rows: [], tags: [], error: this.#fault });
    this.#begun = true;
    const [outcome] = await sendBatches(this.client, [aboard], asColumn);
    this.#land(aboard, outcome as Outcome);
  }

  /** Hands out the answers in the order in which the statements ran, until the first that failed. */
  #land(aboard: readonly Passenger[], { rows, tags, error }: Outcome): void {
    aboard.forEach(({ check, resolve, reject }, at) => {
      const answer = { rows: rows[at] ?? [], count: countOf(tags[at] ?? '') };
      if (!this.#fault) {
        try {
          if (at >= rows.length) throw faultOf(aboard[at], error);
          check?.(answer);
        } catch (fault) {
          this.#fault = fault;
        }
      }
      if (this.#fault) reject?.(this.#fault);
      else resolve?.(answer);
    });
  }

  /** Ends it with what is still waiting before the end, and says what went wrong and whether it was committed. */
  async #end(how: 'commit' | 'rollback'): Promise<[unknown, boolean]> {
    const aboard = this.#waiting.splice(0);
    const outcomes = await sendBatches(this.client, [...(aboard.length > 0 ? [aboard] : []), [plain(how)]], asColumn);
    const last = outcomes.at(-1) as Outcome;
    this.#close(last.error !== undefined);
    const failed = outcomes.find(({ error }) => error);
    return [failed && faultOf(aboard[failed.rows.length], failed.error), last.tags[0] === 'COMMIT'];
  }

  /** The connection goes back, unless nobody knows in which state it is. Whoever asks from now on is too late. */
  #close(broken: boolean): void {
    this.#ended = true;
    this.client.release(broken);
    this.#fault ??= new Error('This transaction has ended.');
  }
}

import type { Asker } from '../asker.js';
import type { ReadConnections } from './connections.js';
import { fly, type Guard, type Passenger } from './flight.js';
import type { Disclosed, Reading } from './reading.js';

type Told = Disclosed | readonly Disclosed[] | null;

/** Reads that may stay unseen, see `Reader.attempt`. */
export interface Attempt {
  read<Args, Row>(reading: Reading<Args, Row>, args: Args): Promise<Row[]>;
  /** The rows are shown after all, for this purpose. */
  keep(purpose: string | null): void;
}

/**
 * Reads for one request. Whatever is asked for in the same turn of the event loop travels in one flight; what the rows
 * told about people is collected in `disclosed` until the edge has it written to the access log.
 */
export class Reader {
  #waiting: Passenger[] = [];
  readonly #told = new Map<string, Disclosed>();

  constructor(
    private readonly connections: ReadConnections,
    readonly asker: Asker,
    /** The set of roles, as it is named in the policy table: which conditions are built into the queries. */
    readonly variant: string,
    private readonly guard: Guard | null,
  ) {}

  /**
   * The rows of a reading. `asker` gives the placeholders of the conditions that come from the policy table. `isShown` says
   * which of them leave: the one row more by which a list knows of its next page shows nobody, and is no look at anybody.
   */
  async read<Args, Row>(reading: Reading<Args, Row>, args: Args, isShown?: (row: Row, at: number) => boolean): Promise<Row[]> {
    const rows = await this.#rows(reading, args);
    for (const row of isShown ? rows.filter(isShown) : rows) this.note(reading.discloses(row));
    return rows;
  }

  async first<Args, Row>(reading: Reading<Args, Row>, args: Args): Promise<Row | null> {
    return (await this.read(reading, args))[0] ?? null;
  }

  /** Lets the session be checked without reading anything: rejects when it is over or no longer as it was. */
  check(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#board({ name: 'check', text: 'select', values: [], resolve, reject });
    });
  }

  /**
   * Reads in the same flights whose rows may turn out not to be shown: what they tell counts only once it is kept.
   * So a page can be asked for together with the question whether it may be shown without saying why.
   */
  attempt(): Attempt {
    const told: Told[] = [];
    return {
      read: async (reading, args) => {
        const rows = await this.#rows(reading, args);
        told.push(...rows.map((row) => reading.discloses(row)));
        return rows;
      },
      keep: (purpose) => {
        for (const each of told.splice(0)) this.note(each, purpose);
      },
    };
  }

  /** Something about a person leaves with this answer, and stands in the access log before it does. */
  note(told: Told, purpose: string | null = null): void {
    if (!told) return;
    for (const each of Array.isArray(told) ? (told as readonly Disclosed[]) : [told as Disclosed]) {
      const noted = purpose && !each.purpose ? { ...each, purpose } : each;
      this.#told.set(`${noted.personId} ${noted.subject} ${noted.fieldGroup} ${noted.action} ${noted.purpose}`, noted);
    }
  }

  /** What has been told since the last call: one entry for each person, kind of record and field group. */
  takeDisclosed(): Disclosed[] {
    const told = [...this.#told.values()];
    this.#told.clear();
    return told;
  }

  #rows<Args, Row>(reading: Reading<Args, Row>, args: Args): Promise<Row[]> {
    const { name, text } = reading.compiled(this.variant);
    return new Promise<Record<string, unknown>[]>((resolve, reject) => {
      this.#board({ name, text, values: reading.values(this.variant, args, this.asker), resolve, reject });
    }) as Promise<Row[]>;
  }

  #board(passenger: Passenger): void {
    this.#waiting.push(passenger);
    // After the promises of this turn: resolvers and loaders that run side by side board the same flight.
    if (this.#waiting.length === 1) setImmediate(() => void this.#depart());
  }

  async #depart(): Promise<void> {
    const passengers = this.#waiting;
    this.#waiting = [];
    try {
      const stranded = await fly(this.connections, this.asker, this.guard, passengers);
      // Behind a statement that failed: each again in a transaction of its own, so that one fault spoils one field.
      for (const passenger of stranded) {
        const [again] = await fly(this.connections, this.asker, this.guard, [passenger]);
        again?.reject(new Error('A statement was refused twice.'));
      }
    } catch (error) {
      for (const passenger of passengers) passenger.reject(error);
    }
  }
}

import type { Asker } from '../asker.js';
import { type Statement, sendTransaction } from '../wire/batch.js';
import type { ReadConnections } from './connections.js';
import { asking } from './flight.js';
import { asPlanned } from './planning.js';
import type { Reading } from './reading.js';

/** What is tried out: `writes` as they would be made by `writer`, then seen with the eyes of `viewer`. */
export interface Rehearsal {
  writer: Asker;
  writes: readonly Statement[];
  viewer: Asker;
  /** The roles of the viewer, as the policy table names them. */
  variant: string;
}

/** Asks a reading with the eyes of the viewer; all looks travel together. */
export interface Look {
  read<Args, Row>(reading: Reading<Args, Row>, args: Args): Promise<Row[]>;
}

interface Wanted extends Statement {
  resolve(rows: never[]): void;
  reject(error: unknown): void;
}

const begin: Statement = { name: 'begin-rehearsal', text: 'begin isolation level repeatable read', values: [] };

const lostRace = (error: unknown): boolean => ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

/**
 * Shows what somebody else would see if something were written, and writes nothing: one flight that makes the changes,
 * becomes the viewer, runs the very same compiled readings that the viewer's own page runs, and always rolls back. Nothing
 * of it is logged as seen by the viewer, for they have seen nothing. `looks` must ask all its readings at once, in one turn.
 */
export async function rehearse<T>(connections: ReadConnections, rehearsal: Rehearsal, looks: (look: Look) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rehearseOnce(connections, rehearsal, looks);
    } catch (error) {
      if (attempt >= 3 || !lostRace(error)) throw error;
    }
  }
}

async function rehearseOnce<T>(connections: ReadConnections, rehearsal: Rehearsal, looks: (look: Look) => Promise<T>): Promise<T> {
  const wanted: Wanted[] = [];
  const seen = looks({
    read: (reading, args) =>
      new Promise((resolve, reject) => {
        const { name, text } = reading.compiled(rehearsal.variant);
        const values = reading.values(rehearsal.variant, args, rehearsal.viewer);
        wanted.push({ name, text, values, resolve: resolve as Wanted['resolve'], reject });
      }),
  });
  const { writer, writes, viewer } = rehearsal;
  const sent = [begin, asking(writer), ...writes, asking(viewer), ...asPlanned(wanted)];
  const { rows, error } = await connections.lend((client) => sendTransaction(client, sent, 'rollback'));
  for (const each of wanted) {
    // One snapshot, one answer: where anything failed nothing is shown.
    if (error) each.reject(error);
    else each.resolve(rows[sent.indexOf(each)] as never[]);
  }
  return seen;
}

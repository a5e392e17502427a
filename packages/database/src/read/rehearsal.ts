import type pg from 'pg';
import type { Asker } from '../asker.js';
import type { ReadConnections } from './connections.js';
import { corked, settings, toRows } from './flight.js';
import type { Reading } from './reading.js';

/** One statement of a rehearsal, in PostgreSQL's own numbering of parameters. */
export interface Write {
  /** Under which it is prepared once for each connection. */
  name: string;
  text: string;
  values: unknown[];
}

/** What is tried out: `writes` as they would be made by `writer`, then seen with the eyes of `viewer`. */
export interface Rehearsal {
  writer: Asker;
  writes: readonly Write[];
  viewer: Asker;
  /** The roles of the viewer, as the policy table names them. */
  variant: string;
}

/** Asks a reading with the eyes of the viewer; all looks travel together. */
export interface Look {
  read<Args, Row>(reading: Reading<Args, Row>, args: Args): Promise<Row[]>;
}

interface Wanted extends pg.QueryArrayConfig {
  resolve(rows: never[]): void;
  reject(error: unknown): void;
}

const lostRace = (error: unknown): boolean => ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

/**
 * Shows what somebody else would see if something were written, and writes nothing: one flight that makes the changes,
 * becomes the viewer, runs the very same compiled readings that the viewer's own page runs, and always rolls back. Nothing
 * of it is logged, for nothing of it has happened. `looks` must ask all its readings at once, in one turn.
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
        wanted.push({ name, text, values, rowMode: 'array', resolve: resolve as Wanted['resolve'], reject });
      }),
  });
  await connections.lend((client) => flyAndReturn(client, rehearsal, wanted));
  return seen;
}

const as = ({ region, tenant, staff }: Asker): pg.QueryConfig => ({ ...settings, values: [String(region), tenant, staff] });

async function flyAndReturn(client: pg.Client, { writer, writes, viewer }: Rehearsal, wanted: Wanted[]): Promise<void> {
  const answers = await corked(client, (send) =>
    Promise.allSettled([
      send({ text: 'begin isolation level repeatable read' }),
      send(as(writer)),
      ...writes.map((write) => send(write)),
      send(as(viewer)),
      ...wanted.map(({ name, text, values, rowMode }) => send({ name, text, values, rowMode } as pg.QueryArrayConfig)),
      send({ text: 'rollback' }),
    ]),
  );
  const before = 3 + writes.length;
  const fault = answers.find((each) => each.status === 'rejected')?.reason;
  wanted.forEach((each, at) => {
    const answer = answers[before + at] as PromiseSettledResult<pg.QueryArrayResult>;
    if (fault || answer.status === 'rejected') each.reject(fault);
    else each.resolve(toRows(answer.value) as never[]);
  });
}

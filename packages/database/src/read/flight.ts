import type { Asker, ExactKey } from '../asker.js';
import { type Row, type Statement, sendTransaction } from '../wire/batch.js';
import type { ReadConnections } from './connections.js';
import { asPlanned } from './planning.js';
import type { Reading } from './reading.js';

/** One statement on its way, with its promise. */
export interface Passenger extends Statement {
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}

/** Checked in the same flight: no row means that the session is over, and the whole answer is dropped. */
export interface Guard {
  name: string;
  text: string;
  values: unknown[];
  failed(): Error;
  /** PostgreSQL found the session alive; not said where it could not be asked. */
  held?(): void;
}

export const begin: Statement = { name: 'begin', text: 'begin isolation level repeatable read read only', values: [] };

/** Says who is asking, until the transaction ends. */
export const asking = ({ region, tenant, staff }: Asker): Statement => ({
  name: 'settings',
  text: `select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $3, true)`,
  values: [String(region), tenant, staff],
});

/**
 * Sends one READ ONLY transaction as one write to the socket: begin, who is asking, the session check, the statements,
 * commit. If a statement fails, those behind it have not run: they are given back, so that the caller can send them again.
 */
export async function fly(connections: ReadConnections, asker: Asker, guard: Guard | null, passengers: Passenger[]): Promise<Passenger[]> {
  const opening = [begin, asking(asker), ...(guard ? [guard] : [])];
  const sent = [...opening, ...asPlanned(passengers)];
  const { rows, error } = await connections.lend((client) => sendTransaction(client, sent, 'commit'));
  const guarded = guard && rows[opening.length - 1];
  const refused = guarded?.length === 0 ? guard?.failed() : rows.length < opening.length ? error : null;
  if (refused) {
    for (const passenger of passengers) passenger.reject(refused);
    return [];
  }
  guard?.held?.();
  const places = passengers.map((passenger) => sent.indexOf(passenger));
  const arrived = places.filter((place) => place < rows.length).length;
  passengers.slice(0, arrived).forEach((passenger, at) => {
    passenger.resolve(rows[places[at] as number] as Row[]);
  });
  if (!error) return [];
  passengers[arrived]?.reject(error);
  return passengers.slice(arrived + 1);
}

const byKey = (region: number, key: ExactKey, value: string): Statement => ({
  name: 'settings-by-key',
  text: `select set_config('app.region', $1, true), set_config($2, $3, true)`,
  values: [String(region), key, value],
});

const nobody: Asker = { region: 0, tenant: '', staff: '' };

/** Reads for nobody: only the rows with this exact key are seen. One READ ONLY transaction, in one flight. */
export async function readByKey<Args, Row>(
  connections: ReadConnections,
  region: number,
  [key, value]: readonly [ExactKey, string],
  reading: Reading<Args, Row>,
  args: Args,
): Promise<Row[]> {
  const statement = { ...reading.compiled(''), values: reading.values('', args, { ...nobody, region }) };
  const sent = [begin, byKey(region, key, value), statement];
  const { rows, error } = await connections.lend((client) => sendTransaction(client, sent, 'commit'));
  if (error) throw error;
  return rows[2] as Row[];
}

/** A session as it is remembered: whose it is, and the check that it still holds. */
export interface Held {
  asker: Asker;
  guard: Guard;
}

/** So many sessions are asked about in one flight; others who read wait no longer than this takes. */
const mostInOneFlight = 200;

/** Whether each of these sessions still holds, asked as the one whose it is, for all of them in as few flights as possible. */
export async function stillHold(connections: ReadConnections, sessions: readonly Held[]): Promise<boolean[]> {
  const holds: boolean[] = [];
  for (let from = 0; from < sessions.length; from += mostInOneFlight) {
    const asked = sessions.slice(from, from + mostInOneFlight);
    const statements = [begin, ...asked.flatMap(({ asker, guard }) => [asking(asker), guard])];
    const { rows, error } = await connections.lend((client) => sendTransaction(client, statements, 'commit'));
    if (error) throw error;
    holds.push(...asked.map((_each, at) => (rows[2 * at + 2] as Row[]).length > 0));
  }
  return holds;
}

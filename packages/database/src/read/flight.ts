import type pg from 'pg';
import type { Asker } from '../asker.js';
import type { ReadConnections } from './connections.js';

/** One statement on its way, with its promise. */
export interface Passenger {
  name: string;
  text: string;
  values: unknown[];
  resolve(rows: Record<string, unknown>[]): void;
  reject(error: unknown): void;
}

/** Checked in the same flight: no row means that the session is over, and the whole answer is dropped. */
export interface Guard {
  name: string;
  text: string;
  values: unknown[];
  failed(): Error;
}

export const settings = {
  name: 'settings',
  text: `select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $3, true)`,
};

const camelNames = new Map<string, string>();
const camel = (name: string): string => {
  let known = camelNames.get(name);
  if (!known) {
    known = name.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
    camelNames.set(name, known);
  }
  return known;
};

export function toRows(result: pg.QueryArrayResult): Record<string, unknown>[] {
  const names = result.fields.map((field) => camel(field.name));
  return result.rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) row[names[at] as string] = values[at];
    return row;
  });
}

type Send = (query: pg.QueryConfig | pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>;

/** Sends several statements as one write to the socket. */
export function corked<T>(client: pg.Client, sendAll: (send: Send) => T): T {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
  stream.cork();
  const sent = sendAll((query) => client.query(query as pg.QueryArrayConfig));
  stream.uncork();
  return sent;
}

/**
 * Sends one READ ONLY transaction as one write to the socket: begin, who is asking, the session check, the statements,
 * commit. If any statement fails, those behind it are reported as not run, so that the caller can send them again alone.
 */
export async function fly(connections: ReadConnections, asker: Asker, guard: Guard | null, passengers: Passenger[]): Promise<Passenger[]> {
  return connections.lend(async (client) => {
    const { settled, check } = corked(client, (send) => {
      const opening = [
        send({ text: 'begin isolation level repeatable read read only' }),
        send({ ...settings, values: [String(asker.region), asker.tenant, asker.staff] }),
      ];
      const check = guard && send({ name: guard.name, text: guard.text, values: guard.values });
      const answers = passengers.map(({ name, text, values }) => send({ name, text, values, rowMode: 'array' }));
      return { check, settled: Promise.allSettled([...opening, ...answers, send({ text: 'commit' })]) };
    });
    const checked = check
      ? await check.then(
          (result) => (result.rowCount === 0 ? guard?.failed() : null),
          (error: unknown) => error,
        )
      : null;
    const all = await settled;
    const failedToOpen = all.slice(0, 2).find((each) => each.status === 'rejected')?.reason ?? checked;
    if (failedToOpen) {
      for (const passenger of passengers) passenger.reject(failedToOpen);
      return [];
    }
    const stranded: Passenger[] = [];
    passengers.forEach((passenger, at) => {
      const outcome = all[2 + at] as PromiseSettledResult<pg.QueryArrayResult>;
      if (outcome.status === 'fulfilled') passenger.resolve(toRows(outcome.value));
      else if ((outcome.reason as { code?: string }).code === '25P02') stranded.push(passenger);
      else passenger.reject(outcome.reason);
    });
    return stranded;
  });
}

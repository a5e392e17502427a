import { schemas } from '@tsunagi/casework';
import { loadModule, parseSync } from 'libpg-query';
import { tablesAstray } from './regions.js';
import type { Flight, Sent } from './wire.js';

const tables = new Set(schemas.map((schema) => schema.meta.tableName));
/** Signs of life of the workers belong to their queue, which is one for all regions of a server: a worker of one frees the jobs that a dead one of another held. */
const ofQueue = 'worker_lease';
const placed = new Set([...tables].filter((name) => name !== ofQueue));
/** What has had its time is cleared away by the policy that names the region: with a condition it would take a right to read these rows. */
const prunes = /^delete from (idempotency_key|outbox|session|sign_in_counter|attachment|hub_photo|partner_application|form_draft)$/;
const named = /\b(?:from|join|into|update|using)\s+"?([a-z_]+)"?/gi;
const literal = /'[^']*'/g; // a doubled quote makes two of them, which is as good

/** The tables of ours that a statement names, each as often as it does. */
export const tablesOf = (text: string): string[] =>
  [...text.replace(literal, '?').matchAll(named)].map(([, name]) => name as string).filter((name) => tables.has(name));

/**
 * Statements that read or write a table of ours without saying in which region. The region is what rows are placed by: a
 * statement without it would have to be asked of every server of the country. PostgreSQL's own parser says what is named where.
 */
export async function withoutRegion(flights: Flight[]): Promise<string[]> {
  const texts = new Set(flights.flat().flatMap(({ text }) => (prunes.test(text) ? [] : [text])));
  await loadModule();
  return [...texts].flatMap((text) => {
    const astray = tablesAstray(parseSync(text), placed);
    return astray.length > 0 ? [`${astray.join(', ')}: ${text}`] : [];
  });
}

const nobody = '00000000-0000-0000-0000-000000000000';

const isLook = ({ text }: Sent): boolean => /^insert into access_log\b/.test(text);
/** The registry, read again every few seconds for all. */
const isRegistry = (flight: Flight): boolean =>
  (flight[0]?.text.includes('read only') ?? false) &&
  flight.some(({ text, values }) => text.includes('set_config') && values.includes(nobody));

/** The commit of the access log, which is shared by those who look at the same time: it is alone in its flight, or it is no such commit. */
const isShared = (flight: Flight): boolean => flight.every(isLook) || isRegistry(flight);

/** The flights of an operation itself, without those that are shared by many. */
export const ownFlights = (flights: Flight[]): Flight[] => flights.filter((flight) => !isShared(flight));

/** Statements of an operation that read tables, without what every flight carries: opening, settings, session, closing. */
export const readsOf = (flights: Flight[]): string[] =>
  ownFlights(flights)
    .flat()
    .map(({ text }) => text)
    .filter((text) => tablesOf(text).length > 0 && !/^select from session\b/.test(text));

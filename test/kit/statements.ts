import { schemas } from '@tsunagi/casework';
import type { Flight } from './wire.js';

const tables = new Set(schemas.map((schema) => schema.meta.tableName));
const named = /\b(?:from|join|into|update|using)\s+"?([a-z_]+)"?/gi;
/** Where a statement binds a table to a region: a condition, or a column of an insert. */
const bound = /\bregion_id"?\s*(?:=|in\s*\()|\(\s*"?region_id"?[^()]*\)\s*in\b|\binto\s+"?[a-z_]+"?\s*\([^()]*\bregion_id\b/gi;
const literal = /'[^']*'/g; // a doubled quote makes two of them, which is as good

/** The tables of ours that a statement names, each as often as it does. */
export const tablesOf = (text: string): string[] =>
  [...text.replace(literal, '?').matchAll(named)].map(([, name]) => name as string).filter((name) => tables.has(name));

/**
 * Statements that name a table of ours more often than they say in which region. The region is what rows are placed by:
 * a statement without it would have to be asked of every server of the country.
 */
export const withoutRegion = (flights: Flight[]): string[] => [
  ...new Set(
    flights
      .flat()
      .map(({ text }) => text.replace(literal, '?'))
      .filter((text) => tablesOf(text).length > (text.match(bound)?.length ?? 0)),
  ),
];

const nobody = '00000000-0000-0000-0000-000000000000';

/** The commit of the access log, which is shared by those who look at the same time; and the registry, read again every few seconds for all. */
const isShared = (flight: Flight): boolean =>
  flight.some(({ text, values }) => /^insert into access_log\b/.test(text) || (text.includes('set_config') && values.includes(nobody)));

/** The flights of an operation itself, without those that are shared by many. */
export const ownFlights = (flights: Flight[]): Flight[] => flights.filter((flight) => !isShared(flight));

/** Statements of an operation that read tables, without what every flight carries: opening, settings, session, closing. */
export const readsOf = (flights: Flight[]): string[] =>
  ownFlights(flights)
    .flat()
    .map(({ text }) => text)
    .filter((text) => tablesOf(text).length > 0 && !/^select from session\b/.test(text));

import { createHash } from 'node:crypto';
import { IdSeal } from '@tsunagi/gateway';
import type { Client } from 'pg';
import { type CountrySize, countryKeys, countryToken, firstRegion } from '../../kit/country.ts';

export type ContestantName = 'tsunagi' | 'raw' | 'postgraphile' | 'checked' | 'bare';
export const titles: Record<ContestantName, string> = {
  tsunagi: 'Tsunagi',
  raw: 'hand-written',
  postgraphile: 'PostGraphile 5',
  checked: 'PostGraphile 5 with check and log',
  bare: 'bare Apollo',
};

/** One HTTP request: everything is a POST of JSON with a cookie. */
export interface Ask {
  path: string;
  body: object;
  cookie: string;
}

/** How one contestant is asked for an operation, and how its answer reads in the words that all of them share. */
export interface Way {
  /** The n-th request; null when there are no more (an act can be done once). */
  ask(n: number): Ask | null;
  /** The answer to the n-th request. */
  shape(answer: any, n: number): unknown;
  /** What the n-th request left behind in the rows: what an act changed, or which looks at people stand in the access log. */
  leaves?(n: number, see: Client): Promise<unknown>;
}

export interface Operation {
  name: string;
  title: string;
  /** The document that the product is asked. */
  document?: string;
  /** What everybody has to answer, where the product is not asked. */
  answer?: unknown;
  ways: Partial<Record<ContestantName, Way>>;
  /** Done once for each request: measured by number and not by time. `timedFrom`: those whose statements are timed one by one. */
  once?: { requestsEachRound: number; samples: number[]; timedFrom: number };
  /** The same list with so many rows on its page, where it is one. */
  sized?(rows: number): Ask;
}

export const secretKey = Buffer.alloc(32, 7).toString('base64');
const seal = new IdSeal(secretKey);

export const sealed = (kind: Parameters<IdSeal['seal']>[0], uuid: string): string => seal.seal(kind, firstRegion, uuid);
/** The key behind a sealed id, so that it can be compared with a plain one. */
export const unsealed = (id: string | null): string | null => (id === null ? null : (seal.open(id)?.uuid ?? `not an id: ${id}`));

export const cookieOf = (tenant: number, staff: number): string => `__Host-tsunagi=${countryToken(tenant, staff)}`;

export interface Setting {
  size: CountrySize;
  keys: ReturnType<typeof countryKeys>;
}

/** In production the gateway runs only documents that it knows; this one it will know. */
const documents: Record<string, string> = {};
export const trustedDocuments = (): string => JSON.stringify(documents);

export interface Trusted {
  (variables: object): Pick<Ask, 'path' | 'body'>;
  query: string;
}

export function trusted(query: string): Trusted {
  const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`;
  documents[documentId] = query;
  return Object.assign((variables: object) => ({ path: '/graphql', body: { documentId, variables } }), { query });
}

export const office = (tenant: any) => tenant && { id: unsealed(tenant.id), name: tenant.name, shortName: tenant.shortName };
/** The same of PostGraphile. */
export const plainOffice = (tenant: any) => tenant && { id: tenant.tenantId, name: tenant.name, shortName: tenant.shortName };

export const lower = (code: string | null): string | null => code?.toLowerCase() ?? null;
export const identity = (of: any) => of && { ...of, sex: lower(of.sex) };
export const moment = (at: string | null): string | null => at && new Date(at).toISOString();
export const byId = <Row extends { id: unknown }>(rows: Row[]): Row[] => [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
export const nodesOf = (connection: any): any[] => connection.nodes ?? connection.edges.map((edge: any) => edge.node);

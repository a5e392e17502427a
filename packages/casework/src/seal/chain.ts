import { createHash } from 'node:crypto';

/** A line of the access log as it is sealed: its columns in this order, as text. */
export const leafColumns = [
  'written_in',
  'log_id',
  'at',
  'owner_tenant_id',
  'actor_tenant_id',
  'actor_staff_id',
  'actor_label',
  'action',
  'operation',
  'purpose',
  'person_id',
  'subject_kind',
  'field_group',
  'basis',
  'request_id',
] as const;
export type Leaf = Record<(typeof leafColumns)[number], string | null>;

const microseconds = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
/** The same as a list for `select`: text throughout, moments to the microsecond. */
export const leafSelect = leafColumns.map((column) => (column === 'at' ? microseconds : `${column}::text`)).join(', ');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Keys are random, so the hash of a line tells nothing to whoever does not know the line. */
export const leafHash = (leaf: Leaf): string => sha256(`leaf\n${JSON.stringify(leafColumns.map((column) => leaf[column]))}`);

export const leavesDigest = (hashes: readonly string[]): string => sha256(`leaves\n${hashes.join('\n')}`);

/** The same, one hash after the other. */
export function digestOfLeaves(): { add(hash: string): void; hex(): string } {
  const digest = createHash('sha256').update('leaves\n');
  let isFirst = true;
  return {
    add: (hash) => {
      digest.update(isFirst ? hash : `\n${hash}`);
      isFirst = false;
    },
    hex: () => digest.digest('hex'),
  };
}

/** What a seal says, before it is signed. */
export interface SealText {
  region: number;
  number: number;
  previous: string;
  horizon: string;
  entries: number;
  leaves: string;
  /** ISO, to the millisecond. */
  sealedAt: string;
}

export const sealHash = ({ region, number, previous, horizon, entries, leaves, sealedAt }: SealText): string =>
  sha256(`seal\n${JSON.stringify([region, number, previous, horizon, entries, leaves, sealedAt])}`);

/** What the first seal of a region has before it. */
export const noSeal = '0'.repeat(64);

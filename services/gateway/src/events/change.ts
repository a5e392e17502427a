import { type Actor, can, canEver, type Subject } from '@tsunagi/access';
import type { News } from '@tsunagi/casework';
import type { IdKind } from '../graphql/ids/seal.js';

/** What a screen is told: that something of this kind has changed. It reads again under its own rights. */
export interface Change {
  kind: Exclude<News['kind'], 'session'>;
  /** Global id of what changed, where the kind says what it is the id of. */
  id: string | null;
  version: number;
}

interface KindOfChange {
  /** What one must be able to read to hear of it. */
  subject: Subject;
  /** Of which kind of record the id is. */
  id: IdKind | null;
  /** Whether all of the region hears it. */
  forRegion?: boolean;
  /** What such a row is, beside being the office's, where the news does not say of which row it is. */
  row?: object;
}

const kinds: Record<Change['kind'], KindOfChange> = {
  mailbox: { subject: 'Mailbox', id: 'Referral' },
  referral: { subject: 'Referral', id: 'Referral' },
  person: { subject: 'Person', id: 'Person' },
  task: { subject: 'Task', id: null, row: { kind: 'plain' } },
  staff: { subject: 'StaffList', id: null },
  conference: { subject: 'Conference', id: 'Conference' },
  board: { subject: 'ConferenceNote', id: 'Conference' },
  hub: { subject: 'HubPublic', id: 'HubEntry', forRegion: true },
  need: { subject: 'HubNeed', id: 'HubNeed', forRegion: true },
  group: { subject: 'HubGroup', id: 'HubGroup', forRegion: true },
};

/** Every kind of news of which a screen can be told. */
export const kindsOfChange = Object.keys(kinds) as readonly Change['kind'][];

/** Whether this actor reads any of what has changed. */
const reads = (actor: Actor, { subject, rows }: NonNullable<News['of']>): boolean => rows.some((row) => can(actor, 'read', subject, row));

/** The news as this actor may hear it; null for what is another organisation's, or nothing that they may read. */
export function changeFor(actor: Actor, news: News, seal: (kind: IdKind, uuid: string) => string): Change | null {
  if (news.kind === 'session') return null;
  const { subject, id, forRegion, row } = kinds[news.kind];
  if (!forRegion && news.tenant !== actor.tenant) return null;
  if (news.staff && !news.staff.includes(actor.staff)) return null;
  const of = news.of ?? (row && { subject, rows: [{ tenantId: news.tenant, ...row }] });
  if (of && !reads(actor, of)) return null;
  return canEver(actor, 'read', subject) ? { kind: news.kind, id: id && seal(id, news.subject), version: news.version } : null;
}

import { type Actor, canEver } from '@tsunagi/access';
import type { News } from '@tsunagi/casework';
import type { IdKind } from '../graphql/ids/seal.js';

/** What a screen is told: that something of this kind has changed. It reads again under its own rights. */
export interface Change {
  kind: Exclude<News['kind'], 'session'>;
  /** Global id of what changed, where the kind says what it is the id of. */
  id: string | null;
  version: number;
}

/** For each kind: what one must be able to read to hear of it, of which kind of record the id is, and whether all of the region hears it. */
const kinds: Record<Change['kind'], { subject: string; id: IdKind | null; forRegion?: boolean }> = {
  mailbox: { subject: 'Mailbox', id: 'Referral' },
  referral: { subject: 'Referral', id: 'Referral' },
  person: { subject: 'Person', id: 'Person' },
  task: { subject: 'Task', id: null },
  staff: { subject: 'StaffList', id: null },
  conference: { subject: 'Conference', id: 'Conference' },
  hub: { subject: 'HubPublic', id: 'HubEntry', forRegion: true },
  need: { subject: 'HubNeed', id: 'HubNeed', forRegion: true },
  group: { subject: 'HubGroup', id: 'HubGroup', forRegion: true },
};

/** Every kind of news of which a screen can be told. */
export const kindsOfChange = Object.keys(kinds) as readonly Change['kind'][];

/** The news as this actor may hear it; null for what is another organisation's, or of a kind they never read. */
export function changeFor(actor: Actor, news: News, seal: (kind: IdKind, uuid: string) => string): Change | null {
  if (news.kind === 'session') return null;
  const { subject, id, forRegion } = kinds[news.kind];
  if (!forRegion && news.tenant !== actor.tenant) return null;
  if (news.staff && !news.staff.includes(actor.staff)) return null;
  return canEver(actor, 'read', subject) ? { kind: news.kind, id: id && seal(id, news.subject), version: news.version } : null;
}

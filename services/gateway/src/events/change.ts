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

/** For each kind: what one must be able to read to hear of it, and of which kind of record the id is. */
const kinds: Record<Change['kind'], { subject: string; id: IdKind | null }> = {
  mailbox: { subject: 'Mailbox', id: 'Referral' },
  referral: { subject: 'Referral', id: 'Referral' },
  person: { subject: 'Person', id: 'Person' },
  task: { subject: 'Task', id: null },
  staff: { subject: 'StaffList', id: null },
  conference: { subject: 'Conference', id: 'Conference' },
};

/** The news as this actor may hear it; null for what is another organisation's, or of a kind they never read. */
export function changeFor(actor: Actor, news: News, seal: (kind: IdKind, uuid: string) => string): Change | null {
  if (news.kind === 'session' || news.tenant !== actor.tenant) return null;
  if (news.staff && !news.staff.includes(actor.staff)) return null;
  const { subject, id } = kinds[news.kind];
  return canEver(actor, 'read', subject) ? { kind: news.kind, id: id && seal(id, news.subject), version: news.version } : null;
}

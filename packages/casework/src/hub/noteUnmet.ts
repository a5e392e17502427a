import { randomUUID } from 'node:crypto';
import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { localDay } from '../tenancy/index.js';

export interface Unmet {
  /** Subjects of the intake form; 'other' where none was named. */
  kinds: readonly string[];
  /** The office that had sent: only its municipality is kept, never the person's, which may be protected. */
  senderTenantId: string;
  cause: 'declined' | 'expired';
}

const addLines = `
insert into unmet_need (region_id, unmet_id, month, kind, municipality_code, cause)
select ?, (line->>'id')::uuid, ?::date, line->>'kind',
  (select t.municipality_code from tenant t where t.region_id = ? and t.tenant_id = ?), ? from jsonb_array_elements(?::jsonb) line`;

/**
 * 応えられなかったニーズ, in the transaction in which a referral was declined or ran out: a line for each subject, with nothing
 * of the person, the offices or the referral. The subjects are laid down in no order.
 */
export function noteUnmet(tx: Work, { kinds, senderTenantId, cause }: Unmet): void {
  const { region } = tx.asker;
  const subjects = kinds.length > 0 ? [...new Set(kinds)] : ['other'];
  const lines = subjects.map((kind) => ({ id: randomUUID(), kind })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const month = localDay(tx.now).with({ day: 1 }).toString();
  send(tx.em, addLines, [region, month, region, senderTenantId, cause, JSON.stringify(lines)]);
}

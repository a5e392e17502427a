import { randomUUID } from 'node:crypto';
import type { Work } from '../desk/desk.js';
import { localDay } from '../tenancy/index.js';
import { Tenant } from '../tenancy/Tenant.js';

export interface Unmet {
  /** Subjects of the intake form; 'other' where none was named. */
  kinds: readonly string[];
  /** The office that had sent: only its municipality is kept, never the person's, which may be protected. */
  senderTenantId: string;
  cause: 'declined' | 'expired';
}

const addLines = `
insert into unmet_need (region_id, unmet_id, month, kind, municipality_code, cause)
select ?, (line->>'id')::uuid, ?::date, line->>'kind', ?, ? from jsonb_array_elements(?::jsonb) line`;

/**
 * 充たされなかった需要, in the transaction in which a referral was declined or ran out: a line for each subject, with nothing
 * of the person, the offices or the referral. The subjects are laid down in no order.
 */
export async function noteUnmet(tx: Work, { kinds, senderTenantId, cause }: Unmet): Promise<void> {
  const { region } = tx.asker;
  const sender = await tx.em.findOne(Tenant, { regionId: region, tenantId: senderTenantId });
  const subjects = kinds.length > 0 ? [...new Set(kinds)] : ['other'];
  const lines = subjects.map((kind) => ({ id: randomUUID(), kind })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const month = localDay(tx.now).with({ day: 1 }).toString();
  await tx.em.execute(addLines, [region, month, sender?.municipalityCode ?? null, cause, JSON.stringify(lines)]);
}

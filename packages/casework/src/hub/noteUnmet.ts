import { randomUUID } from 'node:crypto';
import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { localDay, localZone } from '../tenancy/index.js';
import { periodOf } from './ledgerPeriods.js';

/** Months in which a person is counted once for a subject: a period of the ledger, or the half of a year where that is shorter. */
export const countedOnceIn = 6;

export interface Unmet {
  /** Subjects of the intake form; 'other' where none was named. */
  kinds: readonly string[];
  cause: 'declined' | 'expired';
  /** Whose referral of which office it was, and which one: asked for once, here, and written nowhere. */
  of: { tenantId: string; personId: string; referralId: string };
}

/** Of the refusals of a provider these do not say that the region lacked something. */
export const notLacking: readonly string[] = ['duplicate', 'person_declined'];

const addLines = `
with earlier as (
  select coalesce(nullif(r.needs, '{}'), '{other}') as kinds from referral r
  where r.region_id = ? and r.tenant_id = ? and r.person_id = ? and r.referral_id <> ? and r.closed_at >= ?::timestamptz
    and (r.state = 'expired' or (r.state = 'declined' and r.reason_by = 'provider' and r.reason_code <> all(?::text[])))
), lines as (
  select (line->>'id')::uuid as id, line->>'kind' as kind from jsonb_array_elements(?::jsonb) line
  where not exists (select from earlier e where line->>'kind' = any(e.kinds))
)
insert into unmet_need (region_id, unmet_id, month, kind, municipality_code, cause, first_of_person)
select ?, l.id, ?::date, l.kind, (select t.municipality_code from tenant t where t.region_id = ? and t.tenant_id = ?), ?,
  not exists (select from earlier) and not exists (select from lines other where other.id < l.id)
from lines l`;

/**
 * 応えられなかったニーズ, in the transaction in which a referral was declined or ran out: a line for each subject, with nothing
 * of the person, the offices or the referral. The subjects are laid down in no order. A person whom five offices refuse lacks one
 * thing and not five: a subject of which they gave a line in this period already gives no other. That is found in the referrals
 * themselves, in the home of whoever sent them; the ledger keeps nothing by which it could be.
 */
export async function noteUnmet(tx: Work, { kinds, cause, of: { tenantId, personId, referralId } }: Unmet): Promise<void> {
  const { region } = tx.asker;
  const subjects = kinds.length > 0 ? [...new Set(kinds)] : ['other'];
  const lines = subjects.map((kind) => ({ id: randomUUID(), kind })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const today = localDay(tx.now);
  const since = periodOf(today, countedOnceIn).toZonedDateTime(localZone).toInstant().toString();
  const earlier = [region, tenantId, personId, referralId, since, `{${notLacking.join()}}`];
  const values = [...earlier, JSON.stringify(lines), region, today.with({ day: 1 }).toString(), region, tenantId, cause];
  await inHome(tx, tenantId, 'hub.unmet', { sql: addLines, values });
}

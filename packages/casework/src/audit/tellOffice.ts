import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import type { About } from './giveNotice.js';

/** To whom of an office a notice goes: named staff, or all who hold one of these roles today. */
interface Addressees {
  tenant: string;
  staff?: readonly string[];
  roles?: readonly string[];
  /** Who knows already. */
  except?: string;
}

/**
 * One statement in the home of those who are told: a notice for each, and a mail behind it. It carries a number and a kind,
 * never a name or a place.
 */
const notices = `
with told as (
  insert into notice (region_id, tenant_id, notice_id, staff_id, kind, referral_id, conference_id, number, at)
  select distinct on (m.staff_id) m.region_id, m.tenant_id, gen_random_uuid(), m.staff_id, ?, ?::uuid, ?::uuid, ?, ?::timestamptz
  from membership m
  where m.region_id = ? and m.tenant_id = ? and m.ended_at is null and m.valid_from <= (now() at time zone 'Asia/Tokyo')::date
    and (m.valid_until is null or m.valid_until >= (now() at time zone 'Asia/Tokyo')::date)
    and (m.staff_id = any(?::uuid[]) or m.roles && ?::text[]) and m.staff_id is distinct from ?::uuid
  returning region_id, tenant_id, notice_id
)
select enqueue('send-mail', json_build_object('region', region_id, 'tenant', tenant_id, 'notice', notice_id)) from told`;

const array = (values: readonly string[] = []): string => `{${values.join(',')}}`;

/** Tells people of an office at once, those who are named and those who hold a role there. */
export const tellOffice = (tx: Work, to: Addressees, { kind, number, referralId, conferenceId }: About): Promise<void> =>
  inHome(tx, to.tenant, 'notice', {
    sql: notices,
    values: [
      ...[kind, referralId ?? null, conferenceId ?? null, number, tx.now],
      ...[tx.asker.region, to.tenant, array(to.staff), array(to.roles), to.except ?? null],
    ],
  });

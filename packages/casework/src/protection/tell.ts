import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import type { RecordOf } from './records.js';

/** To whom of an office a notice goes: named staff, or all who hold one of these roles today. */
interface Addressees {
  tenant: string;
  staff?: readonly string[];
  roles?: readonly string[];
}

/**
 * One statement in the home of those who are told: a notice for each, and a mail behind it. It carries a number and a kind,
 * never a name or a place.
 */
const notices = `
with told as (
  insert into notice (region_id, tenant_id, notice_id, staff_id, kind, number, at)
  select distinct on (m.staff_id) m.region_id, m.tenant_id, gen_random_uuid(), m.staff_id, ?, ?, ?::timestamptz
  from membership m
  where m.region_id = ? and m.tenant_id = ? and m.ended_at is null and m.valid_from <= (now() at time zone 'Asia/Tokyo')::date
    and (m.valid_until is null or m.valid_until >= (now() at time zone 'Asia/Tokyo')::date)
    and (m.staff_id = any(?::uuid[]) or m.roles && ?::text[])
  returning region_id, tenant_id, notice_id
)
select enqueue('send-mail', json_build_object('region', region_id, 'tenant', tenant_id, 'notice', notice_id)) from told`;

const array = (values: readonly string[] = []): string => `{${values.join(',')}}`;

/** Tells people of an office at once that something has happened with a protected address. */
export const tell = (tx: Work, to: Addressees, kind: string, number: string): Promise<void> =>
  inHome(tx, to.tenant, 'notice', {
    sql: notices,
    values: [kind, number, tx.now, tx.asker.region, to.tenant, array(to.staff), array(to.roles)],
  });

const taskOfRecord = `
insert into task (region_id, tenant_id, task_id, person_id, title, due_on, assignee_id, unit_id, created_at)
select p.region_id, p.tenant_id, ?, p.person_id, ?, ?::date, c.lead_staff_id, c.unit_id, ?::timestamptz
from person p left join lateral (select s.lead_staff_id, s.unit_id from support_case s where s.region_id = p.region_id
  and s.tenant_id = p.tenant_id and s.person_id = p.person_id order by s.status = 'open' desc, s.created_at desc limit 1) c on true
where p.region_id = ? and p.tenant_id = ? and p.person_id = ?`;

/** Something to do about a record, in the office that keeps it, for whoever is in charge of the case there. */
export async function giveTask(tx: Work, record: RecordOf, title: string, dueOn: string): Promise<void> {
  const task = newId();
  await inHome(tx, record.tenant, 'task', {
    sql: taskOfRecord,
    values: [task, title, dueOn, tx.now, tx.asker.region, record.tenant, record.person],
  });
  tx.news.push({ tenant: record.tenant, kind: 'task', subject: task, version: 1 });
}

import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import type { GivenTask } from '../task/index.js';
import type { RecordOf } from './records.js';

const taskOfRecord = `
insert into task (region_id, tenant_id, task_id, person_id, kind, due_on, assignee_id, unit_id, created_at)
select p.region_id, p.tenant_id, ?, p.person_id, ?, ?::date, c.lead_staff_id, c.unit_id, ?::timestamptz
from person p left join lateral (select s.lead_staff_id, s.unit_id from support_case s where s.region_id = p.region_id
  and s.tenant_id = p.tenant_id and s.person_id = p.person_id order by s.status = 'open' desc, s.created_at desc limit 1) c on true
where p.region_id = ? and p.tenant_id = ? and p.person_id = ?`;

/** Something to do about a record, in the office that keeps it, for whoever is in charge of the case there. */
export async function giveTask(tx: Work, record: RecordOf, kind: GivenTask, dueOn: string): Promise<void> {
  const task = newId();
  await inHome(tx, record.tenant, 'task', {
    sql: taskOfRecord,
    values: [task, kind, dueOn, tx.now, tx.asker.region, record.tenant, record.person],
  });
  tx.news.push({ tenant: record.tenant, kind: 'task', subject: task, version: 1 });
}

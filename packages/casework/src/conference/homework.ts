import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { remindOfHomework } from '../task/index.js';
import { addWorkingDays, getCalendar, localDay } from '../tenancy/index.js';
import type { Conference } from './Conference.js';
import type { ConferenceNote } from './ConferenceNote.js';
import { numberOf } from './tellMembers.js';

/** Homework without a day is due in so many working days of the office that has it. */
const workingDays = 10;

/**
 * 宿題 becomes a task on the desk of the office that has it, due on its own calendar. What was said about a person stays in
 * the conference: the task names the meeting, and only homework that is about nobody carries its own words.
 */
export async function giveHomework(tx: Work, conference: Conference, note: ConferenceNote): Promise<void> {
  if (note.kind !== 'homework' || !note.assigneeTenantId) return;
  const tenant = note.assigneeTenantId;
  const dueOn = note.dueOn ?? addWorkingDays(await getCalendar(tx, tenant), localDay(tx.now), workingDays).toString();
  const taskId = newId();
  await inHome(tx, tenant, 'task', {
    sql: `insert into task (region_id, tenant_id, task_id, kind, conference_id, note_id, note_tenant_id, about, title, due_on, assignee_id, created_at)
          values (?, ?, ?, 'homework', ?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [
      tx.asker.region,
      tenant,
      taskId,
      conference.conferenceId,
      note.noteId,
      note.tenantId,
      numberOf(conference),
      ownWords(conference, note),
      dueOn,
      note.assigneeStaffId ?? null,
      tx.now,
    ],
  });
  await inHome(tx, note.tenantId, 'conference.note', () => void Object.assign(note, { taskId, dueOn, agreedOn: null }));
  await remindOfHomework(tx, { tenantId: tenant, taskId, dueOn });
  tx.news.push({ tenant, kind: 'task', subject: taskId, version: 1 });
}

const ownWords = (conference: Conference, note: ConferenceNote): string | null =>
  note.personId ? null : `${numberOf(conference)}：${note.text}`.slice(0, 200);

/** The task says it in the words that stand in the record now; whose it is, by when, and whether it is done stay. */
export async function rewordHomework(tx: Work, conference: Conference, note: ConferenceNote): Promise<void> {
  const { taskId, assigneeTenantId: tenant } = note;
  if (!taskId || !tenant) return;
  await inHome(tx, tenant, 'task', {
    sql: 'update task set title = ?, version = version + 1 where region_id = ? and task_id = ?',
    values: [ownWords(conference, note), tx.asker.region, taskId],
  });
  tx.news.push({ tenant, kind: 'task', subject: taskId, version: 1 });
}

/**
 * It becomes something else, or somebody else's, or is due on another day: the task that stood for it goes from the desk on
 * which it lies. Before the line is changed, for it says whose desk that is.
 */
export async function takeHomeworkBack(tx: Work, note: ConferenceNote): Promise<void> {
  const { taskId, assigneeTenantId: tenant } = note;
  if (!taskId || !tenant) return;
  await inHome(tx, tenant, 'task', {
    sql: 'update task set done_at = coalesce(done_at, ?), version = version + 1 where region_id = ? and task_id = ?',
    values: [tx.now, tx.asker.region, taskId],
  });
  await inHome(tx, note.tenantId, 'conference.note', () => void Object.assign(note, { taskId: null, doneAt: null }));
  tx.news.push({ tenant, kind: 'task', subject: taskId, version: 1 });
}

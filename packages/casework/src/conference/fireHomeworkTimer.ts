import { authorize } from '@tsunagi/access';
import { readInHome } from '@tsunagi/database';
import { giveNotice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { Task } from '../task/Task.js';
import { getCalendar, lastWorkingDay, localDay } from '../tenancy/index.js';
import { findConference } from './findConference.js';
import { numberOf, tellConvener } from './tellMembers.js';

/** What a clock does for homework: on its day and after it whoever has it is told. */
export type HomeworkTimer = 'due' | 'overdue';

/** From the last morning on which the office opens before the day is over; a clock that was early or late says nothing. */
async function isTime(tx: Work, what: HomeworkTimer, { dueOn, tenantId }: Task): Promise<boolean> {
  const today = localDay(tx.now).toString();
  if (!dueOn || what === 'overdue') return !!dueOn && dueOn < today;
  return today <= dueOn && today >= lastWorkingDay(await getCalendar(tx, tenantId), dueOn);
}

/**
 * Reminds of homework that is still open, in the office that has it. The convener hears once a day, for each meeting, that
 * something is late, and not what or whose: who sat there reads that on the board.
 *
 * @systemOnly
 */
export const fireHomeworkTimer = (desk: Desk, { taskId, what }: { taskId: string; what: HomeworkTimer }): Promise<boolean> =>
  command(desk, async (tx) => {
    const task = await tx.em.findOne(Task, { regionId: tx.asker.region, taskId });
    authorize(tx.actor, 'nudge', 'Task', task);
    if (!task.conferenceId || task.doneAt || !(await isTime(tx, what, task))) return false;
    const { conferenceId } = task;
    const meeting = await whichMeeting(tx, conferenceId, task);
    if (!meeting) return false;
    const { convener, number } = meeting;
    const about = { kind: `conference.homework_${what}`, number, conferenceId };
    await giveNotice(tx, { tenant: task.tenantId, staff: task.assigneeId ?? null }, about);
    const key = `homework:convener:${conferenceId}:${localDay(tx.now)}`;
    if (what === 'overdue') enqueue(tx, 'homework-late', { tenant: convener, conference: conferenceId }, { key });
    return true;
  });

const convenerOf = 'select convener_tenant_id as convener from conference_note where region_id = ? and note_id = ?';

/**
 * Which meeting it was, and who convened it. An office whose last member was taken off the list reads the meeting no more,
 * but what it took home stays its own: the task says which meeting it was, and the record where it lives who is told.
 */
async function whichMeeting(
  tx: Work,
  conferenceId: string,
  { noteId, noteTenantId, about }: Task,
): Promise<{ convener: string; number: string } | null> {
  const conference = await findConference(tx, conferenceId);
  if (conference) return { convener: conference.tenantId, number: numberOf(conference) };
  if (!noteTenantId || !about) return null;
  const found = { sql: convenerOf, values: [tx.asker.region, noteId], protects: conferenceId };
  const [note] = await readInHome<{ convener: string }>(tx, noteTenantId, 'conference.homework', found);
  return note ? { convener: note.convener, number: about } : null;
}

/**
 * Tells those of the convener's office who sat there that homework is late.
 *
 * @systemOnly
 */
export const tellOfLateHomework = (desk: Desk, { conferenceId }: { conferenceId: string }): Promise<boolean> =>
  command(desk, async (tx) => {
    const conference = await findConference(tx, conferenceId);
    authorize(tx.actor, 'read', 'Conference', conference);
    return tellConvener(tx, conference, 'conference.homework_late');
  });

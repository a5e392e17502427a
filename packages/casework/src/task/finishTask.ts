import { inHome } from '@tsunagi/database';
import type { Desk, Work } from '../desk/desk.js';
import { publishToBoards } from '../desk/publishToBoards.js';
import { editTask, type OfTask } from './editTask.js';
import type { Task } from './Task.js';

/** It is done. Homework of a conference is done there too, whoever sees to it. */
export const finishTask = (desk: Desk, input: OfTask): Promise<{ taskId: string }> =>
  editTask(desk, input, ['finish', 'task.finished'], async (task, tx) => {
    task.finish(tx.now);
    await tellConference(tx, task);
  });

/**
 * The line of the record lives with its item, and may be about somebody whom this office knows nothing of. A task that the
 * meeting has taken back since then says nothing of it any more. The boards of those who read the line are told.
 */
export async function tellConference(tx: Work, { noteTenantId, noteId, taskId, conferenceId, doneAt, regionId }: Task): Promise<void> {
  if (!noteTenantId || !conferenceId) return;
  await inHome(tx, noteTenantId, 'conference.note', {
    sql: `with line as (update conference_note set done_at = ? where region_id = ? and tenant_id = ? and note_id = ? and task_id = ?
      returning region_id, conference_id, people)${publishToBoards('line')}`,
    values: [doneAt ?? null, regionId, noteTenantId, noteId, taskId],
    protects: conferenceId,
  });
}

import { InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { publishToBoards } from '../desk/publishToBoards.js';
import { remindOfHomework } from './remindOfHomework.js';
import type { Task } from './Task.js';

/** What was agreed on is written down with the first move, and is nothing to tell once it holds again. */
const move = `with line as (update conference_note set agreed_on = nullif(coalesce(agreed_on, due_on), ?), due_on = ?, version = version + 1
  where region_id = ? and tenant_id = ? and note_id = ? and task_id = ? and due_on <> ?
  returning region_id, conference_id, people)${publishToBoards('line')}`;

/**
 * The office that has homework moves its day: the line of the record moves with it, so that whoever convened counts by the same
 * day, and sees which one was agreed on. A line that is being put right meanwhile is set beside it, for its version has gone on.
 */
export async function moveHomework(tx: Work, task: Task): Promise<void> {
  const { noteTenantId, noteId, taskId, conferenceId, regionId, dueOn } = task;
  if (!noteTenantId || !conferenceId) return;
  if (!dueOn) throw new InvalidError('INVALID_INPUT', { dueOn: 'REQUIRED' });
  await inHome(tx, noteTenantId, 'conference.note', {
    sql: move,
    values: [dueOn, dueOn, regionId, noteTenantId, noteId, taskId, dueOn],
    protects: conferenceId,
  });
  await remindOfHomework(tx, task);
}

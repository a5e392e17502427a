import type { Desk } from '../desk/desk.js';
import { editTask, type OfTask } from './editTask.js';
import { tellConference } from './finishTask.js';

/** It was not done after all, or is wanted again before the day until which it was put off. */
export const reopenTask = (desk: Desk, input: OfTask): Promise<{ taskId: string }> =>
  editTask(desk, input, ['finish', 'task.reopened'], async (task, tx) => {
    task.reopen();
    await tellConference(tx, task);
  });

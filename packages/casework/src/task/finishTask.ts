import type { Desk } from '../desk/desk.js';
import { editTask, type OfTask } from './editTask.js';

/** It is done. */
export const finishTask = (desk: Desk, input: OfTask): Promise<{ taskId: string }> =>
  editTask(desk, input, ['finish', 'task.finished'], (task, tx) => task.finish(tx.now));

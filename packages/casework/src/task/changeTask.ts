import type { Desk, Work } from '../desk/desk.js';
import { given } from '../desk/given.js';
import { assertTask, type TaskFields, whoseFaults } from './createTask.js';
import { editTask, type OfTask } from './editTask.js';
import { moveHomework } from './moveHomework.js';

export interface ChangeTaskInput extends OfTask, TaskFields {
  expectedVersion: number;
}

/** Title, deadline, whose it is. What is left out stays. */
export const changeTask = (desk: Desk, input: ChangeTaskInput): Promise<{ taskId: string }> =>
  editTask(
    desk,
    input,
    ['change', 'task.changed'],
    async (task, tx, whose) => {
      assertTask(input, whose);
      const { taskId: _id, expectedVersion: _version, ...changed } = given(input);
      tx.em.assign(task, changed);
      if (changed.dueOn !== undefined) await moveHomework(tx, task);
    },
    (tx: Work) => whoseFaults(tx, input),
  );

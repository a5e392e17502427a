import { authorize } from '@tsunagi/access';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { noteTask } from './createTask.js';
import { about } from './readTasks.js';
import { Task } from './Task.js';

export interface OfTask {
  taskId: string;
  expectedVersion?: number | null;
}

/** One verb of a task of the own office, by whoever works with tasks there. */
export const editTask = <Input extends OfTask, Known = undefined>(
  desk: Desk,
  input: Input,
  [action, happened]: [action: 'change' | 'finish', happened: string],
  verb: (task: Task, tx: Work, known: NoInfer<Known>) => void | Promise<void>,
  /** What else has to be known, asked for in the flight of the task. */
  look?: (tx: Work) => Promise<Known>,
): Promise<{ taskId: string }> =>
  command(desk, async (tx) => {
    const [task, known] = await Promise.all([tx.em.findOne(Task, { regionId: tx.asker.region, taskId: input.taskId }), look?.(tx)]);
    authorize(tx.actor, action, 'Task', task);
    task.assertFree();
    assertVersion(task, input.expectedVersion, input, about(task));
    await verb(task, tx, known as Known);
    noteTask(tx, task, happened);
    return { taskId: task.taskId };
  });

import type { Desk } from '../desk/desk.js';
import { assertSound, dayAheadFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { editTask, type OfTask } from './editTask.js';

export interface SnoozeTaskInput extends OfTask {
  /** ISO date from which it is shown again; null shows it at once. */
  until?: string | null;
}

/** あとで. It leaves the lists of open tasks until that day. */
export const snoozeTask = (desk: Desk, input: SnoozeTaskInput): Promise<{ taskId: string }> =>
  editTask(desk, input, ['change', 'task.snoozed'], (task, tx) => {
    assertSound({ until: dayAheadFault(input.until, localDay(tx.now).add({ days: 1 }).toString()) });
    task.snooze(input.until ?? null);
  });

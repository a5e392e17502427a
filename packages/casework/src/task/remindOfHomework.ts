import { Temporal } from 'temporal-polyfill';
import type { Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { addWorkingDays, getCalendar, lastWorkingDay, localZone } from '../tenancy/index.js';
import type { Task } from './Task.js';

/** When the office opens its letters. */
const morning = Temporal.PlainTime.from('08:30');
const morningOf = (day: Temporal.PlainDate): Date =>
  new Date(day.toZonedDateTime({ timeZone: localZone, plainTime: morning }).epochMilliseconds);

/**
 * Homework is called to mind on the morning of its day, or of the working day before where the office that has it is closed on
 * that day, and once more on its next working day. A day that is moved moves both: there is one job of each for a task.
 */
export async function remindOfHomework(tx: Work, { tenantId, taskId, dueOn }: Pick<Task, 'tenantId' | 'taskId' | 'dueOn'>): Promise<void> {
  if (!dueOn) return;
  const calendar = await getCalendar(tx, tenantId);
  const remind = (what: 'due' | 'overdue', runAt: Date): void =>
    enqueue(tx, 'homework-timer', { tenant: tenantId, task: taskId, what }, { key: `homework:${what}:${taskId}`, runAt });
  remind('due', morningOf(Temporal.PlainDate.from(lastWorkingDay(calendar, dueOn))));
  remind('overdue', morningOf(addWorkingDays(calendar, Temporal.PlainDate.from(dueOn), 1)));
}

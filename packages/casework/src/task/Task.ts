import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, versioned } from '../desk/columns.js';
import type { TaskKind } from './taskWords.js';

const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    ...owned,
    taskId: p.uuid().primary(),
    personId: p.uuid().nullable(),
    referralId: p.uuid().nullable(),
    kind: p.text().$type<TaskKind>().default('plain'),
    about: p.text().nullable(),
    glassId: p.uuid().nullable(),
    conferenceId: p.uuid().nullable(),
    noteId: p.uuid().nullable(),
    noteTenantId: p.uuid().nullable(),
    shareRequestId: p.uuid().nullable(),
    title: p.text().nullable(),
    dueOn: day().nullable(),
    assigneeId: p.uuid().nullable(),
    unitId: p.uuid().nullable(),
    doneAt: p.datetime().nullable(),
    snoozedUntil: day().nullable(),
    ...versioned,
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
  },
});

/** やること. Done or put off until a day; finishing twice is finishing once. */
export class Task extends TaskSchema.class {
  /** The review of an emergency access is done by judging it; it is not put off, reworded or ticked. */
  assertFree(): void {
    if (this.kind === 'glass_review') throw new ConflictError('TASK_NEEDS_JUDGEMENT');
  }

  finish(at: Date): void {
    this.doneAt ??= at;
  }

  reopen(): void {
    this.doneAt = null;
    this.snoozedUntil = null;
  }

  snooze(until: string | null): void {
    this.snoozedUntil = until;
  }
}
TaskSchema.setClass(Task);

export { TaskSchema };

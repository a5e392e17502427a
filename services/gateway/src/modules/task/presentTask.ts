import { localDay, type readTask, taskTitle } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { presentUnit } from '../registry/presentTenant.js';
import type { TaskType } from './task.types.js';

type TaskRow = RowOf<typeof readTask>;

export function presentTask(context: GatewayContext, row: TaskRow): TaskType {
  const unit = context.house.registry.unit(row.unitId);
  const { assigneeId, assigneeName } = row;
  return {
    id: context.seal('Task', row.taskId),
    version: row.version,
    title: taskTitle(row, context.language),
    dueOn: row.dueOn,
    // Days are counted where they are asked for.
    get workingDaysLeft() {
      return context.house.registry.workingDaysLeft(row.tenantId, row.dueOn);
    },
    get overdue() {
      return !row.doneAt && row.dueOn !== null && row.dueOn < localDay(new Date()).toString();
    },
    assignee: assigneeId && assigneeName ? { id: context.seal('Staff', assigneeId), displayName: assigneeName } : null,
    unit: unit && presentUnit(context, unit),
    personId: row.personId,
    personName: [row.familyName, row.givenName].filter(Boolean).join(' ') || null,
    referralId: row.referralId,
    conferenceId: row.conferenceId,
    glassId: row.glassId,
    doneAt: row.doneAt,
    snoozedUntil: row.snoozedUntil,
    createdAt: row.createdAt,
  };
}

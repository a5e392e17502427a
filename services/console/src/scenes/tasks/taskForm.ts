import * as z from 'zod/mini';
import type { TaskOfPersonFragment } from '../../gql/graphql.ts';

/** `hands` is whose it is: `staff <id>` or `unit <id>`; empty for whoever of the office comes to it. */
export const taskForm = z.object({
  title: z.string().check(z.minLength(1)),
  // Null stands for what was typed and is no day.
  dueOn: z.nullable(z.string()).check(z.refine((day) => day !== null)),
  hands: z.string(),
});
type TaskForm = z.infer<typeof taskForm>;

export const handsOf = ({ assignee, unit }: Pick<TaskOfPersonFragment, 'assignee' | 'unit'>): string => {
  if (assignee) return `staff ${assignee.id}`;
  return unit ? `unit ${unit.id}` : '';
};

export const toTaskForm = (task: TaskOfPersonFragment | null, ownStaffId: string): TaskForm => ({
  title: task?.title ?? '',
  dueOn: task?.dueOn ?? '',
  hands: task ? handsOf(task) : `staff ${ownStaffId}`,
});

export function taskInput({ title, dueOn, hands }: TaskForm) {
  const [kind, id = null] = hands.split(' ');
  const whose = kind === 'unit' ? { assigneeId: null, unitId: id } : { assigneeId: id };
  return { title, dueOn: dueOn || null, ...whose };
}

import type { TaskRowFragment } from '../../gql/graphql.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { rowOfFocus, walkRows } from '../../lib/walkRows.ts';

interface Handlers {
  add(): void;
  finish(task: TaskRowFragment): void;
  later(task: TaskRowFragment): void;
}

const rows = { row: 'data-task', goal: '[data-task-title]' };

/** j and k walk along the tasks; E finishes, Z puts off, the one that has the focus. N writes a new one. */
export function useTaskKeys(tasks: readonly TaskRowFragment[], { add, finish, later }: Handlers): void {
  const walk = (step: 1 | -1) => () => walkRows(rows, step, rowOfFocus(rows.row));
  const onFocused = (act: (task: TaskRowFragment) => void) => () => {
    const task = tasks.find(({ id }) => id === rowOfFocus(rows.row));
    if (task && !task.doneAt) act(task);
  };
  /** The focus goes on with the work: the row it stands on is about to leave. */
  const leave = (task: TaskRowFragment) => {
    walk(1)();
    if (rowOfFocus(rows.row) === task.id) walk(-1)();
  };
  useShortcuts({
    j: walk(1),
    k: walk(-1),
    n: add,
    e: onFocused((task) => {
      leave(task);
      finish(task);
    }),
    z: onFocused(later),
  });
}

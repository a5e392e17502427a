import { Trans } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { TaskDialog } from '../../tasks/TaskDialog.tsx';
import { TaskLine } from '../../tasks/TaskLine.tsx';

/** What somebody of the office has promised to do for this person. */
export function TasksPanel({ person: { id, tasks, availableActions } }: { person: PersonWholeFragment }) {
  const [adding, setAdding] = useState(false);
  const open = tasks.filter(({ doneAt }) => !doneAt);
  const add = (
    <Button size="xs" onPress={() => setAdding(true)}>
      <Plus aria-hidden className="size-4" />
      <Trans>足す</Trans>
    </Button>
  );
  return (
    <Panel title={<Trans>やること</Trans>} aside={availableActions.includes('CREATE_TASK') && add}>
      {open.length === 0 ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>約束していることはありません。</Trans>
        </p>
      ) : (
        <ul className="flex flex-col gap-3">
          {open.map((task) => (
            <li key={task.id}>
              <TaskLine task={task} />
            </li>
          ))}
        </ul>
      )}
      {adding && <TaskDialog task={null} personId={id} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

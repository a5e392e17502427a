import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { ReferralsPanel } from './ReferralsPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';

/** Beside every tab: what is promised, and what runs with others. */
export function Aside({ person }: { person: PersonWholeFragment }) {
  return (
    <aside className="flex flex-col gap-4">
      <TasksPanel person={person} />
      <ReferralsPanel person={person} />
    </aside>
  );
}

import type { PersonWholeFragment } from '../../../gql/graphql.ts';
import { CasesPanel } from '../cases/CasesPanel.tsx';
import { isOwn } from '../isOwn.ts';
import { ProtectionPanel } from '../protection/ProtectionPanel.tsx';
import { MeetingsPanel } from './MeetingsPanel.tsx';
import { ReferralsPanel } from './ReferralsPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';

/** Beside every tab: what is promised, what runs with others, and in whose hands the person is. */
export function Aside({ person }: { person: PersonWholeFragment }) {
  return (
    <aside className="flex flex-col gap-4">
      {isOwn(person) && <TasksPanel person={person} />}
      <ReferralsPanel person={person} />
      <MeetingsPanel person={person} />
      <ProtectionPanel person={person} />
      <CasesPanel person={person} />
    </aside>
  );
}

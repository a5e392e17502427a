import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Page } from '../../components/Page.tsx';
import { Pager } from '../../components/Pager.tsx';
import { SnoozeDialog } from '../../components/SnoozeDialog.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { type TaskRowFragment, TasksDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { TaskDialog } from './TaskDialog.tsx';
import { TaskFilters } from './TaskFilters.tsx';
import { TaskGroups } from './TaskGroups.tsx';
import { useTaskActs } from './useTaskActs.ts';
import { useTaskKeys } from './useTaskKeys.ts';

const route = getRouteApi('/tasks');

/** やること. What one has promised, what the unit has, what the office has; the most pressing first. */
export function TasksPage() {
  const { t } = useLingui();
  const { scope = 'MINE', done } = route.useSearch();
  const [after, setAfter] = useState<string | null>(null);
  const asked = { scope, state: done ? ('DONE' as const) : ('OPEN' as const), after };
  const { data, waiting, fault, again } = useAsk(TasksDocument, asked, { live: ['task'], keepFormer: true });
  const acts = useTaskActs();
  const [open, setOpen] = useState<TaskRowFragment | 'new' | null>(null);
  const [putOff, setPutOff] = useState<TaskRowFragment | null>(null);
  const tasks = data?.tasks.edges.map(({ node }) => node) ?? [];
  useTaskKeys(tasks, { add: () => setOpen('new'), finish: ({ id }) => void acts.finish(id), later: setPutOff });
  if (fault) return <FaultPage fault={fault} again={again} />;
  return (
    <Page title={t`やること`} tools={<Tools query={{ scope: asked.scope, state: asked.state }} onAdd={() => setOpen('new')} />}>
      <div className="flex flex-col gap-5">
        <TaskFilters counts={data?.taskCounts} onChange={() => setAfter(null)} />
        <RefusalBanner refusal={acts.refusal} />
        {waiting && <Waiting />}
        {data && <TaskGroups tasks={tasks} done={!!done} onChange={setOpen} onLater={setPutOff} {...acts} />}
        <Pager after={after} pageInfo={data?.tasks.pageInfo} onGo={setAfter}>
          <Trans>次の50件</Trans>
        </Pager>
      </div>
      {open && <TaskDialog task={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      {putOff && (
        <SnoozeDialog
          support={<Trans>その日まで、だれの一覧にも出なくなります。期限は動きません。</Trans>}
          onClose={() => setPutOff(null)}
          onChoose={(until) => {
            void acts.snooze(putOff.id, until);
            setPutOff(null);
          }}
        />
      )}
    </Page>
  );
}

function Tools({ query, onAdd }: { query: Record<string, string>; onAdd(): void }) {
  return (
    <>
      <ExportMenu list="tasks" query={query} />
      <Button size="sm" look="main" onPress={onAdd}>
        <Plus aria-hidden className="size-4" />
        <Trans>足す</Trans>
        <Keys hint>N</Keys>
      </Button>
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { ClipboardCheck } from 'lucide-react';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { byDeadline, type Term } from './byDeadline.ts';
import { TaskRow, type TaskRowHandlers } from './TaskRow.tsx';

interface Props extends TaskRowHandlers {
  tasks: readonly TaskRowFragment[];
  done: boolean;
}

/** Open tasks under the term in which they are due; done ones as one list. */
export function TaskGroups({ tasks, done, ...handlers }: Props) {
  const { t } = useLingui();
  if (tasks.length === 0) return <Nothing done={done} />;
  if (done) return <Rows label={t`済んだもの`} tasks={tasks} {...handlers} />;
  const titles: Record<Term, string> = {
    late: t`期限を過ぎています`,
    today: t`今日まで`,
    week: t`今週まで`,
    later: t`来週から先`,
    open: t`期限なし`,
  };
  return byDeadline(tasks).map(([term, due]) => (
    <section key={term} className="flex flex-col gap-2">
      <h2 className={`text-std-18B-160 ${term === 'late' ? 'text-error-2' : ''}`}>{titles[term]}</h2>
      <Rows label={titles[term]} tasks={due} {...handlers} />
    </section>
  ));
}

function Rows({ label, tasks, ...handlers }: { label: string; tasks: readonly TaskRowFragment[] } & TaskRowHandlers) {
  return (
    <ul aria-label={label} className="divide-y divide-solid-gray-200 rounded-12 border border-solid-gray-200 bg-white">
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} {...handlers} />
      ))}
    </ul>
  );
}

function Nothing({ done }: { done: boolean }) {
  if (done)
    return (
      <EmptyState icon={ClipboardCheck} title={<Trans>済んだものはまだありません</Trans>}>
        <Trans>済みにしたものは、ここから戻すことができます。</Trans>
      </EmptyState>
    );
  return (
    <EmptyState icon={ClipboardCheck} title={<Trans>いまやることはありません</Trans>}>
      <Trans>約束や期限は、上の「足す」か、利用者のページから書きとめます。あとで見るようにしたものは、その日に戻ってきます。</Trans>
    </EmptyState>
  );
}

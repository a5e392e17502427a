import { useLingui } from '@lingui/react/macro';
import { Circle, CircleCheckBig } from 'lucide-react';
import { DueMark } from '../../components/DueMark.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import type { TaskOfPersonFragment } from '../../gql/graphql.ts';
import { useTaskActs } from './useTaskActs.ts';

/** One promise, with the round button that finishes it. */
export function TaskLine({ task }: { task: TaskOfPersonFragment }) {
  const { t } = useLingui();
  const { finish, reopen } = useTaskActs();
  const { id, title, dueOn, workingDaysLeft, doneAt, assignee, unit } = task;
  return (
    <div className="flex items-start gap-1.5 text-dns-16N-130">
      <span className="-my-2 -ml-2">
        <IconButton
          icon={doneAt ? CircleCheckBig : Circle}
          label={doneAt ? t`「${title}」を戻す` : t`「${title}」を済みにする`}
          onPress={() => (doneAt ? reopen(id) : finish(id))}
        />
      </span>
      <div className="min-w-0">
        <p className="whitespace-pre-wrap">{title}</p>
        <p className="flex flex-wrap items-center gap-x-3 text-dns-14N-130 text-solid-gray-700">
          {!doneAt && dueOn && <DueMark dueOn={dueOn} workingDaysLeft={workingDaysLeft} />}
          <span>{assignee?.displayName ?? unit?.name}</span>
        </p>
      </div>
    </div>
  );
}

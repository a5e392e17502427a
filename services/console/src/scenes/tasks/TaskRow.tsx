import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Circle, CircleCheckBig, Clock, Pencil } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import { DueMark } from '../../components/DueMark.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import type { TaskRowFragment } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';
import { Personal } from '../../lib/masking.tsx';

export interface TaskRowHandlers {
  finish(taskId: string): Promise<void>;
  reopen(taskId: string): Promise<void>;
  onChange(task: TaskRowFragment): void;
  onLater(task: TaskRowFragment): void;
}

/** One task of the list: finished by the round button, opened by its words. */
export function TaskRow({ task, finish, reopen, onChange, onLater }: { task: TaskRowFragment } & TaskRowHandlers) {
  const { t, i18n } = useLingui();
  const { id, title, dueOn, workingDaysLeft, doneAt, assignee, unit } = task;
  return (
    <li
      data-task={id}
      className="flex items-start gap-2 px-3 py-2 first:rounded-t-12 last:rounded-b-12 hover:bg-solid-gray-50 desk:items-center"
    >
      <IconButton
        icon={doneAt ? CircleCheckBig : Circle}
        label={doneAt ? t`「${title}」を戻す` : t`「${title}」を済みにする (E)`}
        onPress={() => void (doneAt ? reopen(id) : finish(id))}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-x-6 gap-y-1 py-1.5 desk:flex-row desk:items-center desk:justify-between">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-4 gap-y-0.5">
          {doneAt ? (
            <span className="text-dns-16N-130">{title}</span>
          ) : (
            <PlainButton
              data-task-title
              onPress={() => onChange(task)}
              className="cursor-pointer text-left text-dns-16B-130 hover:underline"
            >
              {title}
            </PlainButton>
          )}
          <About task={task} />
        </div>
        <span className="flex shrink-0 flex-wrap items-center gap-x-4 text-dns-14N-130 text-solid-gray-700">
          {doneAt ? <Trans>{moment(doneAt, i18n.locale)} に済み</Trans> : <DueMark dueOn={dueOn} workingDaysLeft={workingDaysLeft} />}
          <span>{assignee?.displayName ?? unit?.name}</span>
        </span>
      </div>
      {!doneAt && (
        <span className="flex shrink-0">
          <IconButton icon={Clock} label={t`「${title}」をあとで見る (Z)`} onPress={() => onLater(task)} />
          <IconButton icon={Pencil} label={t`「${title}」を直す`} onPress={() => onChange(task)} />
        </span>
      )}
    </li>
  );
}

/** Whom, or which referral, it is about. */
function About({ task: { person, personName, referral, conference } }: { task: TaskRowFragment }) {
  return (
    <span className="flex flex-wrap gap-x-3 text-dns-14N-130">
      {person && (
        <Link to="/persons/$id" params={{ id: person.id }} className="link inline-flex min-h-6 items-center">
          {personName ? <Personal>{personName}</Personal> : <Trans>利用者のページ</Trans>}
        </Link>
      )}
      {referral && (
        <Link to="/referrals/$id" params={{ id: referral.id }} className="link inline-flex min-h-6 items-center">
          <Trans>紹介を開く</Trans>
        </Link>
      )}
      {conference && (
        <Link to="/conferences/$id" params={{ id: conference.id }} className="link inline-flex min-h-6 items-center">
          <Trans>会議を開く</Trans>
        </Link>
      )}
    </span>
  );
}

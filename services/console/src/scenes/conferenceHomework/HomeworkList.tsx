import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { DueMark } from '../../components/DueMark.tsx';
import type { HomeworkRowFragment } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';
import { Personal } from '../../lib/masking.tsx';
import { useHush } from '../board/hush.tsx';
import { MovedDay } from '../conference/homework/MovedDay.tsx';

/** Late ones under a heading of their own, then the others; what is done stands as one list. */
export function HomeworkList({ homework }: { homework: readonly HomeworkRowFragment[] }) {
  const { t } = useLingui();
  const late = homework.filter(({ overdue }) => overdue);
  const others = homework.filter(({ overdue }) => !overdue);
  const done = others.length > 0 && others.every(({ doneAt }) => doneAt);
  return (
    <>
      <Part title={t`期限を過ぎた宿題`} homework={late} />
      <Part title={done ? t`済んだ宿題` : t`進行中の宿題`} homework={others} />
    </>
  );
}

function Part({ title, homework }: { title: string; homework: readonly HomeworkRowFragment[] }) {
  if (homework.length === 0) return null;
  return (
    <section className="@container flex flex-col gap-2">
      <h2 className="text-std-18B-160">
        {title}
        <span className="ml-2 text-dns-16N-130 tabular-nums">{homework.length}</span>
      </h2>
      <ul aria-label={title} className="border-t border-solid-gray-200">
        {homework.map((each) => (
          <Row key={each.id} homework={each} />
        ))}
      </ul>
    </section>
  );
}

function Row({ homework }: { homework: HomeworkRowFragment }) {
  const { i18n } = useLingui();
  const hush = useHush();
  const { text, assignee, dueOn, agreedOn, workingDaysLeft, doneAt, conferenceId, kind, sessionNumber, meeting, itemId, item } = homework;
  return (
    <li className="flex break-inside-avoid flex-col gap-x-5 gap-y-1.5 border-b border-solid-gray-200 py-3 @2xl:grid @2xl:grid-cols-[minmax(0,1fr)_15rem_13rem]">
      <div className="flex min-w-0 flex-col">
        <p className="text-dns-16B-130 whitespace-pre-wrap">
          <Personal>{text}</Personal>
        </p>
        <p className="flex flex-wrap gap-x-4 text-dns-14N-130 text-solid-gray-700">
          <Link to="/conferences/$id" params={{ id: conferenceId }} search={{ tab: 'homework' }} className="link py-1">
            <Trans>
              第{sessionNumber}回 {meeting}
            </Trans>
          </Link>
          {kind.shortName !== meeting && <span className="py-1">{kind.shortName}</span>}
          {itemId && (
            <Link to="/conferences/$id" params={{ id: conferenceId }} search={{ item: itemId }} className="link py-1">
              <Trans>議題：{hush(item ?? '')}</Trans>
            </Link>
          )}
        </p>
      </div>
      <span className="text-dns-16N-130">{assignee}</span>
      {doneAt ? (
        <span className="text-dns-14N-130 text-solid-gray-700">
          <Trans>{moment(doneAt, i18n.locale)} に済み</Trans>
        </span>
      ) : (
        <span>
          <DueMark dueOn={dueOn ?? null} workingDaysLeft={workingDaysLeft ?? null} />
          <MovedDay agreedOn={agreedOn} />
        </span>
      )}
    </li>
  );
}

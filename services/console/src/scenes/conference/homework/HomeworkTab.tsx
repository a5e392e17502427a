import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ClipboardCheck } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import type { ConferenceWholeFragment, NoteLineFragment } from '../../../gql/graphql.ts';
import { daysUntil, moment, nearDay } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useHush } from '../../board/hush.tsx';
import { MovedDay } from './MovedDay.tsx';

/** 宿題 of the meeting in all offices: whose, by when, and whether it is done. Each stands as a task on the desk of its office. */
export function HomeworkTab({ conference: { notes, items } }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const homework = notes.filter(({ kind }) => kind === 'HOMEWORK');
  if (homework.length === 0)
    return (
      <EmptyState icon={ClipboardCheck} title={<Trans>宿題はまだありません</Trans>}>
        <Trans>会議で「だれが・いつまでに」と決めたことは、その組織の「やること」に入り、ここで進み具合を追えます。</Trans>
      </EmptyState>
    );
  const done = homework.filter(({ doneAt }) => doneAt).length;
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return (
    <div className="flex flex-col gap-4">
      <p className="text-dns-16N-130">
        <Plural value={homework.length} other="宿題 #件" />　<Plural value={done} other="済み #件" />
      </p>
      <div className="relative overflow-x-auto print:overflow-visible">
        <table className="stacking w-full border-collapse text-left text-dns-16N-130">
          <caption className="sr-only">{t`宿題の一覧`}</caption>
          <thead className="border-b border-solid-gray-420 text-dns-14B-130 text-solid-gray-700">
            <tr>
              {[t`何を`, t`だれが`, t`いつまで`, t`進み具合`].map((title) => (
                <th key={title} scope="col" className="px-2 py-2">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {homework.map((note) => (
              <Row key={note.id} note={note} item={note.itemId ? titles.get(note.itemId) : undefined} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const cell = 'px-2 py-0.5 align-top desk:border-b desk:border-solid-gray-200 desk:py-2.5 print:border-b';

function Row({ note: { text, assignee, dueOn, agreedOn, doneAt }, item }: { note: NoteLineFragment; item: string | undefined }) {
  const { t, i18n } = useLingui();
  const hush = useHush();
  const late = !doneAt && dueOn && daysUntil(dueOn) < 0;
  return (
    <tr>
      <th scope="row" className={`${cell} font-400`}>
        <Personal>{text}</Personal>
        {item && <span className="block text-dns-14N-130 text-solid-gray-700">{hush(item)}</span>}
      </th>
      <td className={cell} data-title={t`だれが`}>
        {assignee}
      </td>
      <td className={`${cell} whitespace-nowrap`} data-title={t`いつまで`}>
        {dueOn && nearDay(dueOn, i18n.locale)}
        <MovedDay agreedOn={agreedOn} />
      </td>
      <td className={cell}>
        {doneAt ? (
          <Badge tone="good">
            <Trans>済み {moment(doneAt, i18n.locale)}</Trans>
          </Badge>
        ) : (
          <Badge tone={late ? 'bad' : 'wait'}>{late ? <Trans>期限を過ぎています</Trans> : <Trans>進行中</Trans>}</Badge>
        )}
      </td>
    </tr>
  );
}

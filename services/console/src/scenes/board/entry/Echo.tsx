import { Trans, useLingui } from '@lingui/react/macro';
import { longDay, thisDay } from '../../../lib/dates/showDay.ts';
import { ClosedDay } from './ClosedDay.tsx';
import type { EntryRead, Nameable } from './readEntry.ts';

interface Props {
  read: EntryRead;
  /** Enter was pressed. */
  tried: boolean;
  /** Words that may name somebody where no person may be discussed. */
  names: readonly string[];
  /** Sees to the homework of those who belong to no organisation here. */
  convener: NonNullable<Nameable['tenant']>;
}

/** How the line was understood, before it is written: whose, by when, and whether anybody works there on that day; or what is missing. */
export function Echo({ read, tried, names, convener }: Props) {
  const { i18n } = useLingui();
  if (!read.ok) return tried || read.fault === 'PAST' ? <Missing read={read} /> : null;
  const { member, dueOn } = read.entry;
  if (names.length > 0) return <MayName names={names} tried={tried} />;
  if (!member) return null;
  if (member.notTold)
    return (
      <Trans>
        {member.name}（{member.office}）には、この議題が見えません。資料を配るまで、宿題にできません。
      </Trans>
    );
  return (
    <>
      <Trans>
        宿題：{member.name}（{member.office}）
      </Trans>
      　{dueOn ? <Trans>{longDay(dueOn, i18n.locale)}まで</Trans> : <Trans>期限の指定なし（10営業日）</Trans>}
      {dueOn && dueOn < thisDay() && <Trans>　もう過ぎた日です。</Trans>}
      {dueOn && dueOn >= thisDay() && <ClosedDay office={member.tenant ?? convener} day={dueOn} />}
    </>
  );
}

/** Whoever has read it again may write it: a place or a shop is called like somebody, too. */
const MayName = ({ names, tried }: Pick<Props, 'names' | 'tried'>) => (
  <span className="text-error-2">
    <Trans>氏名かもしれません：{names.join('、')}。この会議では個人について話し合えません。</Trans>
    {tried ? (
      <Trans>言いかえるか、だれのことか分からない書き方だと確かめて、もう一度Enterを押してください。</Trans>
    ) : (
      <Trans>Enterを2回押すと、そのまま書き込みます。</Trans>
    )}
  </span>
);

function Missing({ read }: { read: Extract<EntryRead, { ok: false }> }) {
  const { i18n } = useLingui();
  if (read.fault === 'NOBODY') return <Trans>宿題には「@名前」を入れてください。</Trans>;
  if (read.fault === 'WHO') return <Trans>「@{read.typed}」がだれか決まりません。名前を続けて入れるか、一覧から選んでください。</Trans>;
  if (read.fault === 'PAST') return <Trans>{longDay(read.day, i18n.locale)}は過ぎた日です。これからの日を入れてください。</Trans>;
  return <Trans>書くことを入れてください。</Trans>;
}

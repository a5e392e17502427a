import { Trans, useLingui } from '@lingui/react/macro';
import { longDay, thisDay } from '../../../lib/dates/showDay.ts';
import { ClosedDay } from './ClosedDay.tsx';
import type { EntryRead, Nameable } from './readEntry.ts';

interface Props {
  read: EntryRead;
  /** Enter was pressed. */
  tried: boolean;
  /** Sees to the homework of those who belong to no organisation here. */
  convener: NonNullable<Nameable['tenant']>;
}

/** How the line was understood, before it is written: whose, by when, and whether anybody works there on that day; or what is missing. */
export function Echo({ read, tried, convener }: Props) {
  const { i18n } = useLingui();
  if (!read.ok) return tried || read.fault === 'PAST' ? <Missing read={read} /> : null;
  const { member, dueOn } = read.entry;
  if (!member) return null;
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

function Missing({ read }: { read: Extract<EntryRead, { ok: false }> }) {
  const { i18n } = useLingui();
  if (read.fault === 'NOBODY') return <Trans>宿題には「@名前」を入れてください。</Trans>;
  if (read.fault === 'WHO') return <Trans>「@{read.typed}」がだれか決まりません。名前を続けて入れるか、一覧から選んでください。</Trans>;
  if (read.fault === 'PAST') return <Trans>{longDay(read.day, i18n.locale)}は過ぎた日です。これからの日を入れてください。</Trans>;
  return <Trans>書くことを入れてください。</Trans>;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { longDay } from '../../../lib/dates/showDay.ts';
import type { EntryRead } from './readEntry.ts';

/** How the line was understood, before it is written: whose, by when; or what is missing. */
export function Echo({ read, tried }: { read: EntryRead; tried: boolean }) {
  const { i18n } = useLingui();
  if (!read.ok) return tried ? <Missing read={read} /> : null;
  const { member, dueOn } = read.entry;
  if (!member) return null;
  return (
    <>
      <Trans>
        宿題：{member.name}（{member.office}）
      </Trans>
      　{dueOn ? <Trans>{longDay(dueOn, i18n.locale)}まで</Trans> : <Trans>期限の指定なし（10営業日）</Trans>}
    </>
  );
}

function Missing({ read }: { read: Extract<EntryRead, { ok: false }> }) {
  if (read.fault === 'NOBODY') return <Trans>宿題には「@名前」を入れてください。</Trans>;
  if (read.fault === 'WHO') return <Trans>「@{read.typed}」がだれか決まりません。名前を続けて入れるか、一覧から選んでください。</Trans>;
  return <Trans>書くことを入れてください。</Trans>;
}

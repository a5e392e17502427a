import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { CirclePause } from 'lucide-react';
import type { ReactNode } from 'react';
import { Panel } from '../../components/Panel.tsx';
import type { ReferralWholeFragment, TimerKind, TimerStep } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';

/** What each step does, as the office that sent it is told beforehand. */
const steps: Record<TimerStep, MessageDescriptor> = {
  NUDGE: msg`相手に次の動きをうながします`,
  COORDINATE: msg`調整役に知らせ、間に入ってもらいます`,
  ALTERNATIVES: msg`別の相手先を考えるよう、こちらに知らせます`,
  EXPIRE: msg`期限切れになり、渡した情報は相手から見えなくなります`,
  REVIEW: msg`空きの見込みを、相手と確かめます`,
  CONSENT_ENDING: msg`同意を取り直す時期だと、こちらに知らせます`,
  FIRST: msg`仕事が続いているかを確かめる「やること」が、こちらにできます（1回目）`,
  SECOND: msg`仕事が続いているかを確かめる「やること」が、こちらにできます（2回目）`,
  THIRD: msg`仕事が続いているかを確かめる「やること」が、こちらにできます（3回目）`,
};
/** Why the clock runs at all. */
const occasions: Record<TimerKind, MessageDescriptor> = {
  T1: msg`まだ開かれていないとき`,
  T2: msg`まだ返事がないとき`,
  T3: msg`最初の連絡がまだのとき`,
  T4: msg`動きがないとき`,
  T5: msg`空きを待っているあいだ`,
  T6: msg`同意の期限が近いとき`,
  T7: msg`就職したあと`,
};

/** これからの期限. What will happen, and when, if nobody does anything. Only the office that sent it knows. */
export function Timers({ referral: { timers, clockStopped } }: { referral: ReferralWholeFragment }) {
  const { i18n } = useLingui();
  const shown = [...timers].sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  if (shown.length === 0) return null;
  return (
    <Panel title={<Trans>これからの期限</Trans>}>
      {clockStopped && (
        <p className="flex items-center gap-1.5 pb-3 text-dns-16N-130">
          <CirclePause aria-hidden className="size-5 shrink-0" />
          <Trans>質問に答えるまで、時計は止まっています。</Trans>
        </p>
      )}
      <ol className="flex flex-col gap-3 text-dns-16N-130">
        {shown.map(({ kind, step, dueAt }) => (
          <li key={`${kind} ${step} ${dueAt}`}>
            <time dateTime={dueAt} className="text-dns-16B-130">
              {moment(dueAt, i18n.locale)}
            </time>
            <span className="pl-2 text-dns-14N-130 text-solid-gray-700">{i18n._(occasions[kind])}</span>
            <br />
            {i18n._(steps[step])}
          </li>
        ))}
      </ol>
      <p className="pt-3 text-dns-14N-130 text-solid-gray-700">
        <Trans>相手の営業日で数えています。同意の期限と就職後は、暦の日数です。</Trans>
      </p>
      <Grounds timers={shown} />
    </Panel>
  );
}

const each = (words: (string | null)[]): string[] => [...new Set(words.filter((word) => word !== null))];

/** On what the lengths stand, and what has to be asked about them: in the region's own words. */
function Grounds({ timers }: { timers: ReferralWholeFragment['timers'] }) {
  return (
    <dl className="pt-1 text-dns-14N-130 text-solid-gray-700">
      {each(timers.map(({ source }) => source)).map((source) => (
        <Ground key={source} term={<Trans>長さの根拠</Trans>} words={source} />
      ))}
      {each(timers.map(({ toBeConfirmed }) => toBeConfirmed)).map((words) => (
        <Ground key={words} term={<Trans>要確認</Trans>} words={words} />
      ))}
    </dl>
  );
}

function Ground({ term, words }: { term: ReactNode; words: string }) {
  return (
    <div>
      <dt className="inline font-bold">{term}：</dt>
      <dd className="inline" lang="ja">
        {words}
      </dd>
    </div>
  );
}

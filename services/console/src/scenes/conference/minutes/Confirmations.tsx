import { Trans, useLingui } from '@lingui/react/macro';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';

/** Who of those who were there has confirmed the minutes, and what they would have otherwise. */
export function Confirmations({ conference: { members, state } }: { conference: ConferenceWholeFragment }) {
  const { i18n } = useLingui();
  if (state !== 'CIRCULATED' && state !== 'APPROVED') return null;
  const there = members.filter(({ attendedAt }) => attendedAt);
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-std-18B-160">
        <Trans>出席者の確認</Trans>
      </h3>
      <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200 text-dns-16N-130">
        {there.map(({ id, name, office, confirmedAt, remark }) => (
          <li key={id} className="flex flex-wrap gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-56">
              {name}（{office}）
            </span>
            <span>{confirmedAt ? <Trans>{moment(confirmedAt, i18n.locale)} に確認</Trans> : <Trans>確認待ち</Trans>}</span>
            {remark && (
              <span className="w-full whitespace-pre-wrap">
                <Trans>直してほしいところ：{remark}</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

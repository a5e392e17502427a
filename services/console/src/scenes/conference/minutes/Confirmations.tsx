import { Trans, useLingui } from '@lingui/react/macro';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { Opinions } from '../seat/Opinions.tsx';

/** Who of those who were there has confirmed the minutes, and what they would have otherwise. */
export function Confirmations({ conference }: { conference: ConferenceWholeFragment }) {
  const { members, state, opinions } = conference;
  const { i18n } = useLingui();
  if (state !== 'CIRCULATED' && state !== 'APPROVED') return null;
  const there = members.filter(({ attendedAt }) => attendedAt);
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-std-18B-160">
        <Trans>出席者の確認</Trans>
      </h3>
      <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200 text-dns-16N-130">
        {there.map(({ id, name, office, confirmedAt }) => (
          <li key={id} className="flex flex-wrap gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-56">
              {name}（{office}）
            </span>
            <span>{confirmedAt ? <Trans>{moment(confirmedAt, i18n.locale)} に確認</Trans> : <Trans>確認待ち</Trans>}</span>
            {opinions.some((each) => each.memberId === id && each.occasion === 'MINUTES') && (
              <span className="w-full">
                <Trans>直してほしいところ</Trans>
                <Opinions conference={conference} memberId={id} occasion="MINUTES" />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

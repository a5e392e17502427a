import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, moment, shortDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { Opinions } from '../seat/Opinions.tsx';
import { NoteConfirmationDialog } from './NoteConfirmationDialog.tsx';

/** Who of those who were there has confirmed the minutes, and what they would have otherwise. */
export function Confirmations({ conference }: { conference: ConferenceWholeFragment }) {
  const { members, state, opinions, availableActions } = conference;
  const { i18n } = useLingui();
  const word = useWord();
  const [noting, note] = useState<string | null>(null);
  if (state !== 'CIRCULATED' && state !== 'APPROVED') return null;
  const there = members.filter(({ attendedAt }) => attendedAt);
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-std-18B-160">
        <Trans>出席者の確認</Trans>
      </h3>
      <ul className="divide-y divide-solid-gray-200 border-y border-solid-gray-200 text-dns-16N-130">
        {there.map(({ id, name, office, hasAccount, tenant, confirmedAt, confirmation }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-56">
              {name}（{office}）
            </span>
            <span>
              {confirmedAt && confirmation === 'SCREEN' && <Trans>{moment(confirmedAt, i18n.locale)} に確認</Trans>}
              {confirmedAt && confirmation && confirmation !== 'SCREEN' && (
                <Trans>
                  {shortDay(dayOf(confirmedAt), i18n.locale)} に確認（{word('minutesConfirmations', confirmation)}）
                </Trans>
              )}
              {!confirmedAt && <Trans>確認待ち</Trans>}
            </span>
            {!confirmedAt && !hasAccount && !tenant && availableActions.includes('REVISE') && (
              <Button size="sm" onPress={() => note(id)}>
                <Trans>確認を受け取った</Trans>
              </Button>
            )}
            {opinions.some((each) => each.memberId === id && each.occasion === 'MINUTES') && (
              <span className="w-full">
                <Trans>直してほしいところ</Trans>
                <Opinions conference={conference} memberId={id} occasion="MINUTES" />
              </span>
            )}
          </li>
        ))}
      </ul>
      {noting && <NoteConfirmationDialog conference={conference} memberId={noting} onClose={() => note(null)} />}
    </section>
  );
}

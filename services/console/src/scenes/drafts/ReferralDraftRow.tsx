import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { Button, ButtonLink } from '../../components/Button.tsx';
import type { DraftLineFragment } from '../../gql/graphql.ts';
import { nearDay } from '../../lib/dates/showDay.ts';
import { Personal } from '../../lib/masking.tsx';

/** A referral that has not left: about whom, to whom, its outline, and the two ways on. */
export function ReferralDraftRow({ draft, onDiscard }: { draft: DraftLineFragment; onDiscard(): void }) {
  const { i18n } = useLingui();
  const { id, number, summary, deliverAt, replyDueOn, availableActions, previewable, receiver, parent, person } = draft;
  const identity = person?.identity;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-200 py-3">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-2 text-dns-16B-130">
          {identity ? (
            <Personal>
              {identity.familyName} {identity.givenName}
            </Personal>
          ) : (
            number
          )}
          <ArrowRight aria-label="→" className="size-4 text-solid-gray-700" />
          {receiver.shortName}
        </p>
        <p className="line-clamp-1 text-dns-16N-130">{summary || <Trans>要約はまだありません</Trans>}</p>
        <p className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
          <span>{number}</span>
          {parent && (
            <span>
              <Trans>もとの紹介 {parent.number}</Trans>
            </span>
          )}
          {replyDueOn && (
            <span>
              <Trans>返事の期限 {nearDay(replyDueOn, i18n.locale)}</Trans>
            </span>
          )}
        </p>
      </div>
      {deliverAt ? (
        <ButtonLink size="sm" to="/referrals/$id" params={{ id }}>
          <Trans>送信待ちを見る</Trans>
        </ButtonLink>
      ) : (
        <span className="flex gap-2">
          {previewable && (
            <ButtonLink size="sm" to="/referrals/new" search={{ draft: id }}>
              <Trans>続ける</Trans>
            </ButtonLink>
          )}
          {availableActions.includes('DISCARD') && (
            <Button size="sm" look="text" onPress={onDiscard}>
              <Trans>捨てる</Trans>
            </Button>
          )}
        </span>
      )}
    </li>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowRight, Siren } from 'lucide-react';
import { Badge } from '../../components/Badge.tsx';
import { DueMark } from '../../components/DueMark.tsx';
import type { SentReferralFragment } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';
import { Personal } from '../../lib/masking.tsx';
import { isUndecided } from '../referral/isUndecided.ts';
import { StateBadge } from '../referral/StateBadge.tsx';

/** A line of what was sent: about whom, to whom, how it stands, who has it in hand. */
export function SentRow({ referral }: { referral: SentReferralFragment }) {
  const { i18n } = useLingui();
  const { id, number, person, receiver, state, urgent, replyDueOn, workingDaysLeft, clockStopped, sentAt, sentBy, handledBy } = referral;
  const identity = person?.identity;
  return (
    <li className="relative flex flex-col gap-1.5 border-b border-solid-gray-200 py-3 hover:bg-solid-gray-50 @2xl:grid @2xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_minmax(0,6fr)] @2xl:items-center @2xl:gap-x-4">
      <div className="flex min-w-0 flex-col gap-1">
        <Link to="/referrals/$id" params={{ id }} className="link truncate text-dns-16B-130 after:absolute after:inset-0">
          {identity ? (
            <Personal>
              {identity.familyName} {identity.givenName}
            </Personal>
          ) : (
            number
          )}
        </Link>
        <span className="text-dns-14N-130 text-solid-gray-700">{number}</span>
      </div>
      <div className="flex min-w-0 flex-col gap-1 text-dns-14N-130">
        <span className="inline-flex items-center gap-1.5 text-dns-16N-130">
          <ArrowRight aria-label="→" className="size-4 shrink-0 text-solid-gray-700" />
          {receiver.shortName}
        </span>
        <span className="text-solid-gray-700">
          {sentAt && moment(sentAt, i18n.locale)}
          {sentBy && `　${sentBy}`}
        </span>
      </div>
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <StateBadge state={state} />
        {urgent && (
          <Badge tone="bad" icon={Siren}>
            <Trans>至急</Trans>
          </Badge>
        )}
        {isUndecided(state) && <DueMark dueOn={replyDueOn} workingDaysLeft={workingDaysLeft} clockStopped={clockStopped} />}
        {handledBy && (
          <span className="text-dns-14N-130 text-solid-gray-700">
            <Trans>担当 {handledBy}</Trans>
          </span>
        )}
      </div>
    </li>
  );
}

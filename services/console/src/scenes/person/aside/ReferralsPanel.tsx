import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { DueMark } from '../../../components/DueMark.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { PersonWholeFragment, ReferralOfPersonFragment } from '../../../gql/graphql.ts';
import { dayOf, shortDay } from '../../../lib/dates/showDay.ts';
import { isUndecided } from '../../referral/isUndecided.ts';
import { StateBadge } from '../../referral/StateBadge.tsx';

/** 紹介 of this person, open ones first. */
export function ReferralsPanel({ person: { referrals } }: { person: PersonWholeFragment }) {
  const sorted = [...referrals].sort((one, other) => Number(one.closedAt !== null) - Number(other.closedAt !== null));
  return (
    <Panel title={<Trans>紹介</Trans>}>
      {sorted.length === 0 ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>まだありません。</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-solid-gray-200">
          {sorted.map((referral) => (
            <li key={referral.id} className="py-3 first:pt-0 last:pb-0">
              <Line referral={referral} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Line({
  referral: { id, number, state, deliverAt, sender, receiver, sentAt, closedAt, replyDueOn, workingDaysLeft, clockStopped },
}: {
  referral: ReferralOfPersonFragment;
}) {
  const { i18n } = useLingui();
  return (
    <div className="flex flex-col gap-1.5 text-dns-16N-130">
      <p className="flex flex-wrap items-center gap-1.5">
        <StateBadge state={state} deliverAt={deliverAt} />
        {isUndecided(state) && <DueMark dueOn={replyDueOn} workingDaysLeft={workingDaysLeft} clockStopped={clockStopped} />}
      </p>
      <Link to="/referrals/$id" params={{ id }} className="link inline-flex flex-wrap items-center gap-x-1">
        {sender.shortName}
        <ArrowRight aria-label="→" className="size-4" />
        {receiver.shortName}
      </Link>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {number} {sentAt && shortDay(dayOf(sentAt), i18n.locale)}
        {closedAt && <Trans>（{shortDay(dayOf(closedAt), i18n.locale)} 終わり）</Trans>}
      </p>
    </div>
  );
}

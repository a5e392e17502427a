import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { DueMark } from '../../components/DueMark.tsx';
import type { ReferralWholeFragment } from '../../gql/graphql.ts';
import { moment, nearDay } from '../../lib/dates/showDay.ts';
import { useWord } from '../../lib/words/words.ts';
import { PersonName } from '../person/PersonName.tsx';
import { isUndecided } from './isUndecided.ts';

/** Whom it is about, between whom it goes, and where it stands in time. */
export function ReferralHead({ referral }: { referral: ReferralWholeFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { sender, receiver, person } = referral;
  return (
    <div className="flex flex-col gap-4 rounded-12 bg-solid-gray-50 px-5 py-4 print:border print:border-black print:bg-white">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <PersonName identity={person?.identity} heading="h2" />
        {person && (
          <Link to="/persons/$id" params={{ id: person.id }} className="link min-h-6 text-dns-16N-130 print:hidden">
            <Trans>利用者のページを開く</Trans>
          </Link>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-dns-16B-130">
        <Office {...sender} />
        <ArrowRight aria-label="→" className="size-5 text-key-900" />
        <Office {...receiver} />
      </p>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-dns-14N-130">
        <Item term={<Trans>番号</Trans>}>{referral.number}</Item>
        <Item term={<Trans>種類</Trans>}>{word('referralKinds', referral.kind)}</Item>
        {referral.sentAt && <Item term={<Trans>届いた日時</Trans>}>{moment(referral.sentAt, i18n.locale)}</Item>}
        {isUndecided(referral.state) && referral.replyDueOn && (
          <Item term={<Trans>返答の期限</Trans>}>
            <DueMark dueOn={referral.replyDueOn} workingDaysLeft={referral.workingDaysLeft} clockStopped={referral.clockStopped} />
          </Item>
        )}
        {referral.expectedOn && <Item term={<Trans>空きの見込み</Trans>}>{nearDay(referral.expectedOn, i18n.locale)}</Item>}
        {referral.handledBy && <Item term={<Trans>受けた側の担当</Trans>}>{referral.handledBy}</Item>}
        {referral.closedAt && <Item term={<Trans>終わった日時</Trans>}>{moment(referral.closedAt, i18n.locale)}</Item>}
      </dl>
    </div>
  );
}

function Office({ name, phone }: { name: string; phone?: string | null }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {name}
      {phone && <span className="text-dns-14N-130 font-400 text-solid-gray-700">{phone}</span>}
    </span>
  );
}

const Item = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div className="flex flex-col gap-1">
    <dt className="text-solid-gray-700">{term}</dt>
    <dd className="text-solid-gray-900">{children}</dd>
  </div>
);

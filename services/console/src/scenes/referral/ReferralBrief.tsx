import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight, Siren } from 'lucide-react';
import { Badge } from '../../components/Badge.tsx';
import { DueMark } from '../../components/DueMark.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import type { InboxPaneQuery } from '../../gql/graphql.ts';
import { lastDayBefore, longDay, moment } from '../../lib/dates/showDay.ts';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';
import { PersonName } from '../person/PersonName.tsx';
import { isUndecided } from './isUndecided.ts';
import { StateBadge } from './StateBadge.tsx';

type Brief = NonNullable<InboxPaneQuery['referral']>;

/** A referral on one glance: state, whom, outline, what is asked, on what it stands. */
export function ReferralBrief({ referral }: { referral: Brief }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { person, sender, receiver } = referral;
  const until = person?.viewerGrant.until;
  const question = referral.events.findLast(({ kind }) => kind === 'ASKED');
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <StateBadge state={referral.state} />
        {referral.urgent && (
          <Badge tone="bad" icon={Siren}>
            <Trans>至急</Trans>
          </Badge>
        )}
        {isUndecided(referral.state) && (
          <DueMark dueOn={referral.replyDueOn} workingDaysLeft={referral.workingDaysLeft} clockStopped={referral.clockStopped} />
        )}
      </div>
      <div className="flex flex-col gap-1">
        {person && <PersonName identity={person.identity} heading="h2" />}
        <p className="flex flex-wrap items-center gap-x-1.5 text-dns-14N-130 text-solid-gray-700">
          {sender.name}
          <ArrowRight aria-label="→" className="size-4" />
          {receiver.name}
        </p>
      </div>
      {referral.state === 'INFO_NEEDED' && question && (
        <blockquote className="rounded-8 border-l-4 border-warning-yellow-1 bg-yellow-50 px-4 py-3">
          <p className="text-dns-14B-130">
            <Trans>
              質問　{question.by}　{moment(question.at, i18n.locale)}
            </Trans>
          </p>
          <p className="pt-1 text-dns-16N-130 whitespace-pre-wrap">{question.text}</p>
        </blockquote>
      )}
      <section>
        <h3 className="text-dns-14B-130 text-solid-gray-700">
          <Trans>要約</Trans>
        </h3>
        <p className="pt-1 text-std-16N-170 whitespace-pre-wrap">{referral.summary}</p>
      </section>
      {referral.request && (
        <section>
          <h3 className="text-dns-14B-130 text-solid-gray-700">
            <Trans>お願いしたいこと</Trans>
          </h3>
          <p className="pt-1 text-std-16N-170 whitespace-pre-wrap">{referral.request}</p>
        </section>
      )}
      <Facts>
        <Fact term={<Trans>困りごと</Trans>}>{listed(referral.needs.map((need) => word('needs', need)))}</Fact>
        <Fact term={<Trans>根拠</Trans>}>
          {word('legalBases', referral.basis)}
          {until && <Trans>（{longDay(lastDayBefore(until), i18n.locale)}まで）</Trans>}
        </Fact>
        <Fact term={<Trans>渡す項目</Trans>}>{listed(referral.fieldGroups.map((group) => word('fieldGroups', group)))}</Fact>
        {referral.handledBy && <Fact term={<Trans>担当</Trans>}>{referral.handledBy}</Fact>}
      </Facts>
    </div>
  );
}

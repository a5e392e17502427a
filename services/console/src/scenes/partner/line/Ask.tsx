import { Trans, useLingui } from '@lingui/react/macro';
import { CircleQuestionMark, Clock, Phone, TriangleAlert } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { longDay, moment } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { Deadline } from '../controls/Deadline.tsx';
import { isAsked, wantsAnswer } from '../lines/stages.ts';
import type { PartnerReferral } from './partnerReferral.ts';

/** What is asked, by whom, and until when an answer is hoped for. */
export function Ask({ referral }: { referral: PartnerReferral }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { sender, sentAt, number, needs, request, summary, urgent } = referral;
  return (
    <>
      <Standing referral={referral} />
      <Panel
        title={<Trans>お願いしたいこと</Trans>}
        aside={
          urgent && (
            <Badge tone="bad" icon={TriangleAlert}>
              <Trans>急ぎ</Trans>
            </Badge>
          )
        }
      >
        <p className="text-std-16N-170 whitespace-pre-wrap">{request}</p>
        {needs.length > 0 && (
          <ul className="flex flex-wrap gap-1.5 pt-3">
            {needs.map((need) => (
              <li key={need}>
                <Badge tone="quiet">{word('needs', need)}</Badge>
              </li>
            ))}
          </ul>
        )}
        <h3 className="pt-5 pb-1 text-std-16B-170">
          <Trans>これまでのあらまし</Trans>
        </h3>
        <p className="text-std-16N-170 whitespace-pre-wrap">{summary}</p>
        <p className="flex flex-col gap-0.5 pt-5 text-dns-14N-130 text-solid-gray-700">
          <span>
            <Trans>{sender.name}から</Trans>
          </span>
          {sentAt && (
            <span>
              <Trans>{moment(sentAt, i18n.locale)} に届きました</Trans>
            </span>
          )}
          <span>
            <Trans>番号 {number}</Trans>
          </span>
        </p>
        {sender.phone && (
          <a href={`tel:${sender.phone}`} className="link mt-2 inline-flex min-h-11 items-center gap-2 text-oln-16N-100">
            <Phone aria-hidden className="size-5" />
            <Trans>電話でたずねる {sender.phone}</Trans>
          </a>
        )}
      </Panel>
    </>
  );
}

/** Where it stands: what is waited for, and by whom. */
function Standing({ referral }: { referral: PartnerReferral }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { state, replyDueOn, workingDaysLeft, clockStopped, expectedOn, sender } = referral;
  if (wantsAnswer(referral))
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-12 bg-key-50 px-4 py-3.5">
        <Clock aria-hidden className="size-6 shrink-0 text-key-900" />
        <p className="min-w-48 flex-1 text-std-16B-170">
          {replyDueOn ? (
            <Trans>{longDay(replyDueOn, i18n.locale)}までにお返事をお願いします。</Trans>
          ) : (
            <Trans>お返事をお待ちしています。</Trans>
          )}
        </p>
        <Deadline day={replyDueOn} left={workingDaysLeft} stopped={clockStopped} />
      </div>
    );
  if (isAsked(referral))
    return (
      <div className="flex items-start gap-3 rounded-12 border border-solid-gray-300 bg-white px-4 py-3.5">
        <CircleQuestionMark aria-hidden className="mt-0.5 size-6 shrink-0 text-key-900" />
        <p className="text-dns-16N-130">
          <Trans>{sender.shortName}の答えを待っています。そのあいだ、お返事の期限は進みません。</Trans>
        </p>
      </div>
    );
  return (
    <Banner kind="info" title={<Trans>いまの状態：{word('referralStates', state)}</Trans>}>
      {state === 'WAITLISTED' && expectedOn && <Trans>空きの見込み {longDay(expectedOn, i18n.locale)}</Trans>}
    </Banner>
  );
}

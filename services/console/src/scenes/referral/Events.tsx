import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ban,
  Check,
  CornerUpRight,
  Eye,
  Flag,
  Handshake,
  KeyRound,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessageCircleReply,
  Pause,
  Play,
  Send,
  UserRoundCheck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../../components/classes.ts';
import { Panel } from '../../components/Panel.tsx';
import type { ReferralHappening, ReferralWholeFragment } from '../../gql/graphql.ts';
import { longDay, moment } from '../../lib/dates/showDay.ts';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';

type Event = ReferralWholeFragment['events'][number];

const icons: Partial<Record<ReferralHappening, LucideIcon>> = {
  SENT: Send,
  OPENED: Eye,
  CLAIMED: UserRoundCheck,
  ASKED: MessageCircleQuestionMark,
  ANSWERED: MessageCircleReply,
  ACCEPTED: Handshake,
  STARTED: Play,
  RESUMED: Play,
  HELD: Pause,
  DECLINED: Ban,
  RETURNED: CornerUpRight,
  FORWARDED: CornerUpRight,
  COMPLETED: Flag,
  FAILED: Flag,
  SHARE_REQUESTED: KeyRound,
  SHARED_MORE: KeyRound,
  SHARE_DECLINED: Ban,
};
const reasonLists: Partial<Record<ReferralHappening, string>> = {
  DECLINED: 'declineReasons',
  RETURNED: 'returnReasons',
  FORWARDED: 'forwardReasons',
  HELD: 'holdReasons',
  FAILED: 'failReasons',
  WITHDRAWN: 'withdrawReasons',
  ERROR_REQUESTED: 'errorReasons',
  ERROR: 'errorReasons',
};

/** What one side said to the other. */
const spokenKinds: readonly ReferralHappening[] = ['ASKED', 'ANSWERED', 'SHARE_REQUESTED', 'SHARE_DECLINED'];

/** 経過. What happened, like a conversation; below it stands what is to be said next. */
export function Events({ referral, children }: { referral: ReferralWholeFragment; children: ReactNode }) {
  return (
    <Panel title={<Trans>経過</Trans>}>
      {referral.events.length ? (
        <ol className="flex flex-col">
          {referral.events.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </ol>
      ) : (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>まだ送っていません。送ってからのことが、ここに並びます。</Trans>
        </p>
      )}
      {children}
    </Panel>
  );
}

function EventLine({ event }: { event: Event }) {
  const { i18n } = useLingui();
  const word = useWord();
  const Icon = icons[event.kind] ?? Check;
  const list = reasonLists[event.kind];
  const spoken = spokenKinds.includes(event.kind);
  return (
    <li className="group relative flex gap-3.5 pb-5 last:pb-1">
      <span aria-hidden className="absolute top-9 bottom-0 left-4 w-px bg-solid-gray-300 group-last:hidden" />
      <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-key-50 text-key-900">
        <Icon aria-hidden className="size-4.5" />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1.5 pt-1">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-dns-16N-130">
          <span className="text-dns-16B-130">{word('referralHappenings', event.kind)}</span>
          <span className="text-dns-14N-130 text-solid-gray-700">{event.told ? event.told.saidBy : event.by}</span>
          <time dateTime={event.at} className="text-dns-14N-130 text-solid-gray-700">
            {moment(event.at, i18n.locale)}
          </time>
        </p>
        <Told event={event} />
        {event.fieldGroups.length > 0 && (
          <p className="text-dns-16N-130">
            <Trans>項目：{listed(event.fieldGroups.map((group) => word('fieldGroups', group)))}</Trans>
          </p>
        )}
        {list && event.reasonCode && (
          <p className="text-dns-16N-130">
            <Trans>理由：{word(list, event.reasonCode)}</Trans>
          </p>
        )}
        {event.reasonCode === 'even_if_full' && (
          <p className="text-dns-16N-130">
            <Trans>空きがないと知ったうえで、お願いしています。</Trans>
          </p>
        )}
        {event.text && (
          <p
            className={classes(
              'text-dns-16N-130 whitespace-pre-wrap',
              spoken && 'self-start rounded-8 rounded-tl-none bg-solid-gray-50 px-4 py-2.5 print:border',
            )}
          >
            {event.text}
          </p>
        )}
      </div>
    </li>
  );
}

/** The office has said it elsewhere: when and how, and who has recorded it. */
function Told({ event: { told, by } }: { event: Event }) {
  const { i18n } = useLingui();
  const word = useWord();
  if (!told) return null;
  const day = longDay(told.saidOn, i18n.locale);
  const means = word('replyMeans', told.means);
  return (
    <p className="text-dns-16N-130">
      <Trans>
        返事：{means}、{day}。記した人：{by}
      </Trans>
    </p>
  );
}

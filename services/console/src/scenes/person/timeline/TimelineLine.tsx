import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ClipboardCheck, FilePen, FileSignature, Flag, FolderOpen, type LucideIcon, NotebookPen, Send, Users } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import { Badge } from '../../../components/Badge.tsx';
import type { MeetingOfPersonFragment, TimelineKind, TimelineLineFragment } from '../../../gql/graphql.ts';
import { dayOf, nearDay, shortDay, timeOf } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useWord } from '../../../lib/words/words.ts';
import { ScanLinks } from '../scans/ScanLinks.tsx';
import { useWhat } from './useWhat.ts';

const icons: Record<TimelineKind, LucideIcon> = {
  RECORD: NotebookPen,
  REFERRAL: Send,
  OUTCOME: Flag,
  CONSENT: FileSignature,
  TASK: ClipboardCheck,
  CASE: FolderOpen,
  CONFERENCE: Users,
};

interface Props {
  line: TimelineLineFragment;
  /** 会議 at which it stood on the agenda, where it is a line of one. */
  meeting: MeetingOfPersonFragment | undefined;
  /** Written down after the viewer was last here, though it had happened before. */
  late: boolean;
  onOpen(recordId: string): void;
}

/** One thing that happened: when, what, by whom, who may read it. */
export function TimelineLine({ line, meeting, late, onOpen }: Props) {
  const { i18n } = useLingui();
  const word = useWord();
  const what = useWhat();
  const { kind, at, by, text, audience, corrected, referralId, number, recordId, attachments } = line;
  const Icon = icons[kind];
  return (
    <li className="relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 pb-5 desk:grid-cols-[6.5rem_1.75rem_minmax(0,1fr)] print:pb-3">
      <time
        dateTime={at}
        className="col-start-2 pb-0.5 text-dns-14N-130 text-solid-gray-700 desk:col-start-1 desk:row-start-1 desk:pt-1 desk:text-right"
      >
        <span className="desk:block">{shortDay(dayOf(at), i18n.locale)}</span>{' '}
        <span className="desk:block">{`${nearDay(dayOf(at), i18n.locale).replace(/^.*(?=\()/, '')} ${timeOf(at, i18n.locale)}`}</span>
      </time>
      <span aria-hidden className="col-start-1 row-span-2 row-start-1 flex flex-col items-center desk:col-start-2">
        <span className="flex size-7 shrink-0 items-center justify-center rounded-full bg-key-50 text-key-900">
          <Icon className="size-4" />
        </span>
        <span className="mt-1 w-px flex-1 bg-solid-gray-300" />
      </span>
      <div className="col-start-2 flex min-w-0 flex-col gap-1 desk:col-start-3 desk:row-start-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-16B-130">
          {what(line)}
          {referralId && (
            <Link to="/referrals/$id" params={{ id: referralId }} className="link text-dns-14N-130">
              {number ?? <Trans>紹介を開く</Trans>}
            </Link>
          )}
          {audience && <Badge tone="quiet">{word('audiences', audience)}</Badge>}
          {late && (
            <Badge tone="key">
              <Trans>前回のあとに書かれました</Trans>
            </Badge>
          )}
          {corrected && (
            <Badge icon={FilePen}>
              <Trans>訂正あり</Trans>
            </Badge>
          )}
        </p>
        {text && (
          <p className="text-std-16N-170 whitespace-pre-wrap">
            <Personal>{text}</Personal>
          </p>
        )}
        {meeting && <AtMeeting meeting={meeting} />}
        {attachments.length > 0 && <ScanLinks files={attachments} />}
        <p className="flex flex-wrap items-center gap-x-4 text-dns-14N-130 text-solid-gray-700">
          {by}
          {kind === 'RECORD' && (
            <PlainButton onPress={() => onOpen(recordId)} className="link min-h-6 cursor-pointer print:hidden">
              <Trans>くわしく</Trans>
            </PlainButton>
          )}
        </p>
      </div>
    </li>
  );
}

/** 会議 at which it stood on the agenda: which and when, and what came of it as far as the viewer reads the record. */
function AtMeeting({ meeting }: { meeting: MeetingOfPersonFragment }) {
  const { i18n } = useLingui();
  const { conferenceId, itemId, sessionNumber, meeting: title, startsAt, decisions, homework, openHomework } = meeting;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-14N-130">
      <Link to="/conferences/$id" params={{ id: conferenceId }} search={{ item: itemId }} className="link">
        <Trans>
          {shortDay(dayOf(startsAt), i18n.locale)}　第{sessionNumber}回 {title}
        </Trans>
      </Link>
      {decisions > 0 && <Plural value={decisions} other="決定 #件" />}
      {homework > 0 && (
        <span>
          <Plural value={homework} other="宿題 #件" />
          {openHomework > 0 && <Plural value={openHomework} other="（まだ #件）" />}
        </span>
      )}
    </p>
  );
}

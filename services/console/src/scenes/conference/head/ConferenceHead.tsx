import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import {
  Building2,
  CalendarArrowDown,
  CalendarClock,
  ChevronDown,
  ClipboardCheck,
  MapPin,
  PenLine,
  Repeat,
  UsersRound,
  Video,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, nearDay } from '../../../lib/dates/showDay.ts';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';
import { LongConferenceTime } from '../../conferences/ConferenceTime.tsx';
import { LawOfKind } from './LawOfKind.tsx';
import { PreviousHomework } from './PreviousHomework.tsx';
import { useLawWords } from './useLawWords.ts';

/** When, where, called by whom, how many come; and under which law. */
export function ConferenceHead({ conference }: { conference: ConferenceWholeFragment }) {
  const { title, sessionNumber, kind, convener, place, onlineUrl, recurrence, recorder, members, previous, next } = conference;
  const { i18n } = useLingui();
  const recurs = useRhythmWords();
  const coming = members.filter(({ answer }) => answer === 'ACCEPTED').length;
  const there = members.filter(({ attendedAt }) => attendedAt).length;
  const pledged = members.filter(({ pledgedAt }) => pledgedAt).length;
  return (
    <div className="flex flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-5 py-4">
      <h2 className="text-std-20B-150">
        <Trans>
          第{sessionNumber}回 {title}
        </Trans>
      </h2>
      <ul className="flex flex-wrap gap-x-8 gap-y-2 text-dns-16N-130">
        <Part icon={CalendarClock}>
          <LongConferenceTime {...conference} />
        </Part>
        {place && <Part icon={MapPin}>{place}</Part>}
        {onlineUrl && (
          <Part icon={Video}>
            <a href={onlineUrl} target="_blank" rel="noreferrer" className="link">
              <Trans>オンラインで入る</Trans>
            </a>
          </Part>
        )}
        <Part icon={Building2}>
          <Trans>招集 {convener.shortName}</Trans>
        </Part>
        <Part icon={UsersRound}>
          {there > 0 ? (
            <Trans>
              出席 {there}/{members.length}
            </Trans>
          ) : (
            <Trans>
              出席の返事 {coming}/{members.length}
            </Trans>
          )}
          <span className="ml-3">
            <Plural value={pledged} other="誓約 #人" />
          </span>
        </Part>
        {recurrence && <Part icon={Repeat}>{recurs.rule(recurrence)}</Part>}
        {recorder && (
          <Part icon={PenLine}>
            <Trans>記録 {recorder}</Trans>
          </Part>
        )}
        {previous && (
          <Part icon={ClipboardCheck}>
            <PreviousHomework previous={previous} />
          </Part>
        )}
        {next && (
          <Part icon={CalendarArrowDown}>
            <Link to="/conferences/$id" params={{ id: next.id }} className="link">
              <Trans>
                次回 第{next.sessionNumber}回 {nearDay(dayOf(next.startsAt), i18n.locale)}
              </Trans>
            </Link>
          </Part>
        )}
      </ul>
      <Law kind={kind} />
    </div>
  );
}

function Part({ icon: Icon, children }: { icon: typeof MapPin; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-solid-gray-700" />
      <span className="min-w-0">{children}</span>
    </li>
  );
}

/** The rule in one line; all of it for whoever opens it. */
function Law({ kind }: Pick<ConferenceWholeFragment, 'kind'>) {
  const { whatMay } = useLawWords();
  return (
    <Disclosure className="group border-t border-solid-gray-200 pt-3">
      <Heading level={3}>
        <Button slot="trigger" className="flex w-full cursor-pointer items-start gap-2 text-left text-dns-16N-130 hover:underline">
          <ChevronDown aria-hidden className="mt-0.5 size-5 shrink-0 transition-transform group-data-expanded:rotate-180" />
          <span className="min-w-0 wrap-anywhere">
            <span className="mr-3 text-dns-16B-130">{kind.shortName}</span>
            {whatMay(kind)}
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="data-[expanded]:pt-3">
        <LawOfKind kind={kind} />
      </DisclosurePanel>
    </Disclosure>
  );
}

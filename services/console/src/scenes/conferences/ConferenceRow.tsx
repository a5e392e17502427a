import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import type { ConferenceRowFragment } from '../../gql/graphql.ts';
import { AnswerBadge, ConferenceStateBadge } from './ConferenceBadges.tsx';
import { ConferenceTime } from './ConferenceTime.tsx';

/** A line of the list: when, what, called by whom, how it stands and what one has answered. */
export function ConferenceRow({ conference }: { conference: ConferenceRowFragment }) {
  const { id, title, sessionNumber, kind, convener, startsAt, endsAt, place, state, neverOpened, ownAnswer } = conference;
  return (
    <li className="relative flex flex-col gap-1.5 border-b border-solid-gray-200 py-3 hover:bg-solid-gray-50 @2xl:grid @2xl:grid-cols-[12rem_minmax(0,1fr)_auto] @2xl:items-center @2xl:gap-x-5">
      <span className="text-dns-16B-130">
        <ConferenceTime startsAt={startsAt} endsAt={endsAt} />
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        <Link to="/conferences/$id" params={{ id }} className="link text-dns-16B-130 after:absolute after:inset-0">
          <Trans>
            第{sessionNumber}回 {title}
          </Trans>
        </Link>
        <span className="flex flex-wrap gap-x-4 gap-y-0.5 text-dns-14N-130 text-solid-gray-700">
          {kind.shortName !== title && <span>{kind.shortName}</span>}
          <span>
            <Trans>招集 {convener.shortName}</Trans>
          </span>
          {place && (
            <span className="inline-flex items-center gap-1">
              <MapPin aria-hidden className="size-4" />
              {place}
            </span>
          )}
        </span>
      </div>
      <span className="flex flex-wrap items-center gap-2 @2xl:justify-end">
        {ownAnswer && state === 'CALLED' && !neverOpened && <AnswerBadge answer={ownAnswer} own />}
        <ConferenceStateBadge state={state} neverOpened={neverOpened} />
      </span>
    </li>
  );
}

import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Bus, CalendarDays, MapPin, Wallet } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import type { HubRowFragment } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { Confirmed } from '../parts/Confirmed.tsx';
import { KindBadge } from '../parts/KindBadge.tsx';
import { RoomMark } from '../parts/RoomMark.tsx';
import { EntryStateBadge } from '../parts/StateBadge.tsx';
import { useCostWords } from '../parts/useCostWords.ts';
import { useWhenWords } from '../parts/useWhenWords.ts';

/** For j and k: the row, and what takes the focus in it. */
export const rowsOfHub = { row: 'data-entry', goal: '[data-entry-name]' };

/** One resource in one look: what, where, when next, what it costs, whether there is room, and how fresh that is. */
export function EntryRow({ entry }: { entry: HubRowFragment }) {
  const { id, name, kind, state, summary, room, confirmedOn, stale, organisation, keeper } = entry;
  const by = organisation && organisation.name !== name ? organisation.name : keeper.shortName;
  return (
    <li
      data-entry={id}
      className="relative grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2 border-b border-solid-gray-200 py-3.5 hover:bg-solid-gray-50 @3xl:grid-cols-[minmax(0,1fr)_17rem]"
    >
      <div className="flex min-w-0 flex-col gap-1">
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <Link
            to="/hub/entries/$id"
            params={{ id }}
            data-entry-name
            className={`link text-dns-16B-130 after:absolute after:inset-0 ${stale ? 'text-solid-gray-700' : ''}`}
          >
            {name}
          </Link>
          <KindBadge kind={kind} />
          <EntryStateBadge state={state} />
        </span>
        {summary && <span className="line-clamp-2 text-dns-14N-130 text-solid-gray-700">{summary}</span>}
        <Particulars entry={entry} by={by} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 @3xl:flex-col @3xl:items-start @3xl:justify-center">
        <RoomMark room={room} />
        <Confirmed on={confirmedOn} stale={stale} />
      </div>
    </li>
  );
}

function Particulars({ entry, by }: { entry: HubRowFragment; by: string }) {
  const word = useWord();
  const when = useWhenWords();
  const cost = useCostWords();
  const { municipalityCode, place, schedules, nextDates, transport } = entry;
  const [first] = schedules;
  const [next] = nextDates;
  const where = [municipalityCode && word('municipalities', municipalityCode), place?.name].filter(Boolean).join(' ');
  const price = cost(entry);
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-14N-130">
      {where && (
        <span className="inline-flex items-center gap-1">
          <MapPin aria-hidden className="size-4 shrink-0 text-solid-gray-700" />
          {where}
        </span>
      )}
      {first && (
        <span className="inline-flex flex-wrap items-center gap-x-1">
          <CalendarDays aria-hidden className="size-4 shrink-0 text-solid-gray-700" />
          {when.schedule(first)}
          {next && (
            <span className="text-dns-14B-130">
              <Trans>次は {when.day({ on: next.on })}</Trans>
            </span>
          )}
        </span>
      )}
      {price && (
        <span className="inline-flex items-center gap-1">
          <Wallet aria-hidden className="size-4 shrink-0 text-solid-gray-700" />
          {price}
        </span>
      )}
      {transport && (
        <Badge tone="quiet" icon={Bus}>
          <Trans>送迎あり</Trans>
        </Badge>
      )}
      <span className="text-solid-gray-700">{by}</span>
    </span>
  );
}

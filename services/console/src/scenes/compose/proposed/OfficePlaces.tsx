import { Trans } from '@lingui/react/macro';
import { PlacesOfOfficeDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { EntryLink } from '../../hub/parts/EntryLink.tsx';
import { RoomMark } from '../../hub/parts/RoomMark.tsx';

const mostShown = 4;

/** Where the chosen office has counted its places: seen before anything is sent. Nothing where it has counted none. */
export function OfficePlaces({ officeId }: { officeId: string }) {
  const { data } = useAsk(PlacesOfOfficeDocument, { keeperId: officeId }, { live: ['hub'] });
  const counted = (data?.searchHub.edges ?? []).map(({ node }) => node).filter(({ room }) => room?.free != null || room?.capacity != null);
  if (counted.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5 text-dns-16N-130">
      <p className="text-dns-14B-130 text-solid-gray-700">
        <Trans>ハブに載っている空き</Trans>
      </p>
      <ul className="flex flex-col gap-1.5">
        {counted.slice(0, mostShown).map((entry) => (
          <li key={entry.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <EntryLink entry={entry} />
            <RoomMark room={entry.room} />
          </li>
        ))}
      </ul>
    </div>
  );
}

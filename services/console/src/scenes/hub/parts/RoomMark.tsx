import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Armchair } from 'lucide-react';
import type { RoomFragment } from '../../../gql/hub/graphql.ts';
import { dayOf, pastDay } from '../../../lib/dates/showDay.ts';

/** 空き 2／定員 6／押さえ 1 (11/12(木) 現在). What others have put aside is not free. Nothing where nobody has counted. */
export function RoomMark({ room, undated = false }: { room: RoomFragment | null | undefined; undated?: boolean }) {
  const { i18n } = useLingui();
  if (room?.free == null && room?.capacity == null) return null;
  const { available, held, capacity, updatedAt } = room;
  const full = available != null && available <= 0;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 text-dns-14N-130">
      <Armchair aria-hidden className={`size-4 shrink-0 ${full ? 'text-solid-gray-600' : 'text-success-2'}`} />
      {available != null && (
        <span className={full ? 'text-dns-14B-130 text-solid-gray-700' : 'text-dns-14B-130 text-green-1000'}>
          {full ? <Trans>空きなし</Trans> : <Plural value={available} other="空き #" />}
        </span>
      )}
      {capacity != null && (
        <span>
          <Plural value={capacity} other="定員 #" />
        </span>
      )}
      {held > 0 && (
        <span className="text-solid-gray-700">
          <Plural value={held} other="押さえ #" />
        </span>
      )}
      {updatedAt && !undated && (
        <span className="text-solid-gray-700">
          <Trans>{pastDay(dayOf(updatedAt), i18n.locale)} 現在</Trans>
        </span>
      )}
    </span>
  );
}

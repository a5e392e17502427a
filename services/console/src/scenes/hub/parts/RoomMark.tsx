import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Armchair } from 'lucide-react';
import { dayOf, nearDay } from '../../../lib/dates/showDay.ts';

interface Room {
  capacity?: number | null;
  free?: number | null;
  note?: string | null;
  updatedAt?: string | null;
}

/** 空き 2／定員 6 (11/12(木) 現在). Nothing where nobody has counted. */
export function RoomMark({ room }: { room: Room | null | undefined }) {
  const { i18n } = useLingui();
  if (room?.free == null && room?.capacity == null) return null;
  const { free, capacity, updatedAt } = room;
  const full = free === 0;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 text-dns-14N-130">
      <Armchair aria-hidden className={`size-4 shrink-0 ${full ? 'text-solid-gray-600' : 'text-success-2'}`} />
      {free != null && (
        <span className={full ? 'text-dns-14B-130 text-solid-gray-700' : 'text-dns-14B-130 text-green-1000'}>
          {full ? <Trans>空きなし</Trans> : <Plural value={free} other="空き #" />}
        </span>
      )}
      {capacity != null && (
        <span>
          <Plural value={capacity} other="定員 #" />
        </span>
      )}
      {updatedAt && (
        <span className="text-solid-gray-700">
          <Trans>{nearDay(dayOf(updatedAt), i18n.locale)} 現在</Trans>
        </span>
      )}
    </span>
  );
}

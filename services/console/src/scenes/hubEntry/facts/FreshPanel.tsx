import { Trans, useLingui } from '@lingui/react/macro';
import { Facts } from '../../../components/Facts.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { dayOf, longDay } from '../../../lib/dates/showDay.ts';
import { Confirmed } from '../../hub/parts/Confirmed.tsx';
import { RoomMark } from '../../hub/parts/RoomMark.tsx';
import type { OfEntry } from '../entryTypes.ts';
import { Known } from './Known.tsx';

/** How fresh it is: the room as last said, and the day on which somebody last said that all of it is so. */
export function FreshPanel({ entry }: OfEntry) {
  const { i18n } = useLingui();
  const { room, confirmedOn, confirmedBy, stale, ended } = entry;
  const counted = room?.free != null || room?.capacity != null;
  return (
    <Panel title={<Trans>空きと最終確認</Trans>}>
      <div className="flex flex-col gap-3">
        {counted ? <RoomMark room={room} undated /> : <NotCounted />}
        <Confirmed on={confirmedOn} stale={stale} />
        <Facts>
          <Known term={<Trans>空きについて</Trans>}>{room?.note}</Known>
          <Known term={<Trans>空きを示した日</Trans>}>{counted && room?.updatedAt && longDay(dayOf(room.updatedAt), i18n.locale)}</Known>
          <Known term={<Trans>示した人</Trans>}>{counted && room?.updatedBy}</Known>
          <Known term={<Trans>確認した人</Trans>}>{confirmedBy}</Known>
        </Facts>
        {stale && !ended && (
          <p className="text-dns-14N-130 text-solid-gray-700">
            <Trans>半年より前の内容です。紹介する前に、連絡先に確かめてください。</Trans>
          </p>
        )}
      </div>
    </Panel>
  );
}

function NotCounted() {
  return (
    <p className="text-dns-14N-130 text-solid-gray-700">
      <Trans>空きは示されていません。</Trans>
    </p>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { type SetHubRoomInput, SetRoomDocument } from '../../../gql/hub/graphql.ts';
import { numberIn } from '../../../lib/numberIn.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { DialogOfEntry } from '../entryTypes.ts';

const shown = (count: number | null | undefined): string => (count == null ? '' : String(count));

type RoomSeen = SetHubRoomInput['seen'];

/** What stands there now, where somebody else was faster: to say it once more is then a decision. */
function roomNow(refusal: Refusal | null): RoomSeen | null {
  if (refusal?.code !== 'HUB_ROOM_CHANGED') return null;
  const theirs = new Map(refusal.theirs?.map(({ field, value }) => [field, value]));
  const count = (field: string) => numberIn(theirs.get(field) ?? '') ?? null;
  return { capacity: count('capacity'), free: count('free'), note: theirs.get('note') ?? null };
}

/** 空きを示す: in force at once, with the hour at which it was said. */
export function RoomDialog({ entry: { id, room }, onClose }: DialogOfEntry) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [capacity, setCapacity] = useState(shown(room?.capacity));
  const [free, setFree] = useState(shown(room?.free));
  const [note, setNote] = useState(room?.note ?? '');
  const [unread, setUnread] = useState(false);
  const [opened] = useState<RoomSeen>({ capacity: room?.capacity ?? null, free: room?.free ?? null, note: room?.note ?? null });
  const stands = roomNow(acts.refusal);
  const faults = faultsOf(acts.refusal);
  const say = async () => {
    const [all, now] = [numberIn(capacity), numberIn(free)];
    setUnread(all === undefined || now === undefined);
    if (all === undefined || now === undefined) return;
    const input = { entryId: id, capacity: all, free: now, note: note.trim() || null, seen: stands ?? opened };
    if (await acts.run(SetRoomDocument, { input }, t`空きを示しました`)) onClose();
  };
  const wrong = (text: string) => (unread && numberIn(text) === undefined ? t`数を入れてください。` : undefined);
  return (
    <DeedDialog title={<Trans>空きを示す</Trans>} deed={<Trans>示す</Trans>} acts={acts} onDo={say} onClose={onClose}>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>すぐに圏域へ見えます。だれが入っているかは書かないでください。</Trans>
      </p>
      {stands && (
        <p>
          <Trans>
            いま示されているのは、空き {shown(stands.free) || t`数えていない`}、定員 {shown(stands.capacity) || t`数えていない`} です。
          </Trans>{' '}
          {stands.note}
        </p>
      )}
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={t`いまの空き`}
          inputMode="numeric"
          value={free}
          onChange={({ target }) => setFree(target.value)}
          error={wrong(free) ?? faults.get('free')}
        />
        <TextField
          label={t`定員`}
          inputMode="numeric"
          value={capacity}
          onChange={({ target }) => setCapacity(target.value)}
          error={wrong(capacity) ?? faults.get('capacity')}
        />
      </div>
      <TextField
        label={t`ひとこと`}
        optional
        support={t`「12月から1人分ふえます」など。`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={faults.get('note')}
      />
    </DeedDialog>
  );
}

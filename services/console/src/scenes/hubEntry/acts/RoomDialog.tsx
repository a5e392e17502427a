import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { SetRoomDocument } from '../../../gql/hub/graphql.ts';
import { numberIn } from '../../../lib/numberIn.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useHubActs } from '../../hub/parts/useHubActs.ts';
import type { DialogOfEntry } from '../entryTypes.ts';

const shown = (count: number | null | undefined): string => (count == null ? '' : String(count));

/** 空きを示す: in force at once, with the hour at which it was said. */
export function RoomDialog({ entry: { id, room }, onClose }: DialogOfEntry) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [capacity, setCapacity] = useState(shown(room?.capacity));
  const [free, setFree] = useState(shown(room?.free));
  const [note, setNote] = useState(room?.note ?? '');
  const [unread, setUnread] = useState(false);
  const faults = faultsOf(acts.refusal);
  const say = async () => {
    const [all, now] = [numberIn(capacity), numberIn(free)];
    setUnread(all === undefined || now === undefined);
    if (all === undefined || now === undefined) return;
    const input = { entryId: id, capacity: all, free: now, note: note.trim() || null };
    if (await acts.run(SetRoomDocument, { input }, t`空きを示しました`)) onClose();
  };
  const wrong = (text: string) => (unread && numberIn(text) === undefined ? t`数を入れてください。` : undefined);
  return (
    <DeedDialog title={<Trans>空きを示す</Trans>} deed={<Trans>示す</Trans>} acts={acts} onDo={say} onClose={onClose}>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>すぐに圏域へ見えます。だれが入っているかは書かないでください。</Trans>
      </p>
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

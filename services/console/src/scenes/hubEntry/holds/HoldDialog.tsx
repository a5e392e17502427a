import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DateField } from '../../../components/DateField.tsx';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { HoldPlaceDocument } from '../../../gql/hub/graphql.ts';
import { today } from '../../../lib/dates/today.ts';
import { numberIn } from '../../../lib/numberIn.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { RoomMark } from '../../hub/parts/RoomMark.tsx';
import type { DialogOfEntry } from '../entryTypes.ts';

/** Long enough to ask the person and to visit; nobody waits longer for a place that is kept from them. */
const usualDays = 7;

/** 空きを押さえる: places put aside for the own organisation until a day; never for somebody by name. */
export function HoldDialog({ entry: { id, name, room }, onClose }: DialogOfEntry) {
  const { t } = useLingui();
  const say = useUndo();
  const hold = useCommand(HoldPlaceDocument);
  const [places, setPlaces] = useState('1');
  const [until, setUntil] = useState<string | null>(today().add({ days: usualDays }).toString());
  const [tried, setTried] = useState(false);
  const faults = faultsOf(hold.refusal);
  const count = numberIn(places);
  const putAside = async () => {
    setTried(true);
    if (!count || !until) return;
    if (!(await hold.run({ entryId: id, places: count, until }))) return;
    tellChange('hub');
    say({ said: t`空きを押さえました` });
    onClose();
  };
  return (
    <DeedDialog title={<Trans>空きを押さえる</Trans>} deed={<Trans>押さえる</Trans>} acts={hold} onDo={putAside} onClose={onClose}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-16B-170">{name}</span>
        <RoomMark room={room} />
      </p>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>載せている組織には、あなたの組織の名前と数と期限だけが見えます。だれのためかは、どこにも残りません。</Trans>
      </p>
      <TextField
        label={t`押さえる数`}
        required
        inputMode="numeric"
        value={places}
        onChange={({ target }) => setPlaces(target.value)}
        error={tried && !count ? t`数を入れてください。` : faults.get('places')}
      />
      <DateField
        label={t`いつまで`}
        required
        support={t`2週間先まで。過ぎると、自動で空きに戻ります。`}
        value={until}
        onChange={setUntil}
        error={tried && !until ? t`日を入れてください。` : faults.get('until')}
      />
    </DeedDialog>
  );
}

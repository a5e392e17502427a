import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Radio, RadioGroup } from '../../components/Radio.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { type Capacity, type OwnOfficeFragment, SetCapacityDocument } from '../../gql/graphql.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { useWord } from '../../lib/words/words.ts';

const capacities: readonly Capacity[] = ['OPEN', 'WAITLIST', 'NO_CAPACITY'];

/** 空き状況. Whoever wants to send sees it before they send. */
export function CapacityPanel({ office: { tenant }, again }: { office: OwnOfficeFragment; again(): void }) {
  const { t } = useLingui();
  const word = useWord();
  const say = useUndo();
  const { run, running, refusal } = useAct(SetCapacityDocument);
  const [capacity, setCapacity] = useState<Capacity>(tenant.capacity);
  const [note, setNote] = useState(tenant.capacityNote ?? '');
  const save = async () => {
    if (!(await run({ input: { capacity, note } }))) return;
    say({ said: t`空き状況を知らせました` });
    again();
  };
  return (
    <Panel title={<Trans>空き状況</Trans>}>
      <div className="flex flex-col gap-4">
        <RefusalBanner refusal={refusal} />
        <RadioGroup
          label={t`いまの受け入れ`}
          support={<Trans>紹介を送る人に、送る前に見えます。</Trans>}
          value={capacity}
          onChange={(value) => setCapacity(value as Capacity)}
        >
          <div className="flex flex-wrap gap-x-6">
            {capacities.map((each) => (
              <Radio key={each} value={each}>
                {word('capacities', each)}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <TextField
          label={t`ひとこと`}
          optional
          support={<Trans>「来月に一人分の空きが出ます」など。人の名前は書かないでください。</Trans>}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          error={faultsOf(refusal).get('note')}
        />
        <div>
          <Button look="main" isPending={running} onPress={save}>
            <Trans>知らせる</Trans>
          </Button>
        </div>
      </div>
    </Panel>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type CaseOfPersonFragment, CloseCaseDocument } from '../../../gql/graphql.ts';
import { today } from '../../../lib/dates/today.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useCodes } from '../../../lib/words/words.ts';

/** 終結・中断. With the reason, since it is counted; the records stay as they are. */
export function CloseDialog({ of, onClose }: { of: CaseOfPersonFragment; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const reasons = useCodes('closeReasons');
  const close = useAct(CloseCaseDocument);
  const [reason, setReason] = useState('');
  const [closedOn, setClosedOn] = useState<string | null>(today().toString());
  const [asked, setAsked] = useState(false);
  const save = async () => {
    setAsked(true);
    if (!reason || !closedOn) return;
    const expectedVersion = close.refusal?.version ?? of.version;
    if (!(await close.run({ input: { caseId: of.id, expectedVersion, reason, closedOn } }))) return;
    tellChange('person');
    say({ said: t`終結を記録しました` });
    onClose();
  };
  const faults = faultsOf(close.refusal);
  return (
    <Dialog
      open
      title={<Trans>ケースを終結する</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={close.running} onPress={save}>
            <Trans>終結する</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>記録はそのまま残ります。また相談があれば、同じ方に新しいケースを始められます。</Trans>
      </p>
      <RefusalBanner refusal={close.refusal} />
      <RadioGroup
        label={t`理由`}
        required
        value={reason}
        onChange={setReason}
        error={asked && !reason ? t`理由を選んでください。` : faults.get('reason')}
      >
        <div className="grid gap-x-4 desk:grid-cols-2">
          {reasons.map(({ code, words }) => (
            <Radio key={code} value={code}>
              {words}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <DateField
        label={t`終結した日`}
        required
        lean="behind"
        value={closedOn}
        onChange={setClosedOn}
        error={asked && !closedOn ? t`日付を入れてください。` : faults.get('closedOn')}
      />
    </Dialog>
  );
}

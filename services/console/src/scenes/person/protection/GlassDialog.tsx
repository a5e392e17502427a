import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { BreakGlassDocument } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { faultIn } from './readers.ts';

const durations = [15, 30, 60] as const;

/** 住所を緊急に見る. What follows from it is said before it is done. */
export function GlassDialog({ personId, onClose }: { personId: string; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const glass = useCommand(BreakGlassDocument);
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState<number>(15);
  const open = async () => {
    if (!(await glass.run({ personId, reason, minutes }))) return;
    tellChange('person');
    say({ said: t`${minutes}分のあいだ、住所を見られます` });
    onClose();
  };
  return (
    <Dialog
      open
      title={<Trans>住所を緊急に見る</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isPending={glass.running} onPress={open}>
            <Trans>記録に残して開く</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <Banner kind="warning" title={<Trans>命や安全にかかわるときだけ使ってください</Trans>}>
        <Trans>
          すぐに、指定された職員と個人情報担当に知らせます。ほかの組織の個人情報担当が、必要だったかどうかを点検します。本人も見ることができます。
        </Trans>
      </Banner>
      <TextArea
        label={t`理由`}
        required
        support={t`10文字以上。ほかの組織の人が読みます。氏名や住所は書かないでください。`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={faultIn(glass.refusal, 'reason')}
      />
      <RadioGroup label={t`見られる時間`} required value={String(minutes)} onChange={(value) => setMinutes(Number(value))}>
        {durations.map((each) => (
          <Radio key={each} value={String(each)}>
            <Trans>{each}分</Trans>
          </Radio>
        ))}
      </RadioGroup>
      <RefusalBanner refusal={glass.refusal} />
    </Dialog>
  );
}

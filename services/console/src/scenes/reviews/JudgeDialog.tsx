import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../components/Radio.tsx';
import { TextArea } from '../../components/TextField.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { type GlassJudgement, type GlassReviewFragment, JudgeGlassDocument } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { Opening } from './Opening.tsx';
import { Weighing, WhatFollows } from './Weighing.tsx';

/** Whether it was necessary, and why. Said once. */
export function JudgeDialog({ review, onClose }: { review: GlassReviewFragment; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const judge = useAct(JudgeGlassDocument);
  const [judgement, setJudgement] = useState<GlassJudgement | null>(null);
  const [note, setNote] = useState('');
  const { number } = review;
  const save = async () => {
    if (!judgement || !(await judge.run({ input: { glassId: review.id, judgement, note } }))) return;
    tellChange('task');
    say({ said: t`${number} の緊急閲覧を点検しました` });
    onClose();
  };
  return (
    <Dialog
      open
      title={<Trans>{number} の緊急閲覧を点検する</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={judge.running} isDisabled={!judgement} onPress={save}>
            <Trans>この結果で記録する</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <dl className="grid gap-x-6 gap-y-1 rounded-8 bg-solid-gray-50 px-4 py-3 text-dns-16N-130 desk:grid-cols-[8rem_minmax(0,1fr)] desk:gap-y-2">
        <Opening review={review} />
      </dl>
      <Weighing />
      <RadioGroup label={t`点検の結果`} required value={judgement ?? ''} onChange={(value) => setJudgement(value as GlassJudgement)}>
        <Radio value="JUSTIFIED">
          <Trans>必要だった</Trans>
        </Radio>
        <Radio value="UNJUSTIFIED">
          <Trans>必要とは認められない</Trans>
        </Radio>
      </RadioGroup>
      <WhatFollows judgement={judgement} />
      <TextArea
        label={t`判断の理由`}
        required
        support={t`何を確かめたか。電話で聞いたことも書いてください。`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={judge.refusal?.fields?.find(({ field }) => field === 'note')?.message}
      />
      <RefusalBanner refusal={judge.refusal} />
    </Dialog>
  );
}

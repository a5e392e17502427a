import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useViewer } from '../../../app/Viewer.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { ConsentRecipientsDocument } from '../../../gql/graphql.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { useColleagues } from '../../staff/useColleagues.ts';
import { newSeat, type Seat, seatForm, seatInput } from './seatForm.ts';

interface Props {
  title: ReactNode;
  running: boolean;
  refusal: Refusal | null;
  onSave(seat: Seat): Promise<void>;
  onClose(): void;
}

/** Whom to ask: another office, which names somebody itself; a colleague; or somebody without an account. */
export function SeatDialog({ title, running, refusal, onSave, onClose }: Props) {
  const { t } = useLingui();
  const own = useViewer().tenant.id;
  const { data } = useAsk(ConsentRecipientsDocument, {});
  const colleagues = useColleagues();
  const parts = useCodes('conferenceParts');
  const form = useForm({ resolver: zodResolver(seatForm), defaultValues: newSeat() });
  const { register, control, watch, formState } = form;
  const who = watch('who');
  const wrong = formState.errors;
  const unchosen = { value: '', label: t`選んでください` };
  const offices = (data?.tenants ?? []).filter(({ id }) => id !== own).map(({ id, shortName }) => ({ value: id, label: shortName }));
  const save = form.handleSubmit((typed) => onSave(seatInput(typed)));
  const actions = (
    <>
      <Button look="main" isPending={running} onPress={() => save()}>
        <Trans>加える</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={title} onClose={onClose} actions={actions}>
      <Controller
        control={control}
        name="who"
        render={({ field: { value, onChange } }) => (
          <RadioGroup label={t`だれを招くか`} value={value} onChange={onChange}>
            <Radio value="office" detail={t`だれが出席するかは、その組織が決めます`}>
              <Trans>ほかの組織</Trans>
            </Radio>
            <Radio value="colleague">
              <Trans>自分の組織の人</Trans>
            </Radio>
            <Radio value="paper" detail={t`誓約は紙でもらい、資料も紙で渡します`}>
              <Trans>つなぎを使っていない人</Trans>
            </Radio>
          </RadioGroup>
        )}
      />
      {who === 'office' && (
        <Select
          label={t`組織`}
          required
          error={wrong.tenant && t`組織を選んでください。`}
          choices={[unchosen, ...offices]}
          {...register('tenant')}
        />
      )}
      {who === 'office' && (
        <TextField
          label={t`お願いしたい人`}
          optional
          maxLength={60}
          support={t`分かれば、氏名か役職を書きます。招く側と、その組織だけに見えます`}
          {...register('wish')}
        />
      )}
      {who === 'colleague' && (
        <Select
          label={t`職員`}
          required
          error={wrong.staff && t`職員を選んでください。`}
          choices={[unchosen, ...colleagues]}
          {...register('staff')}
        />
      )}
      {who === 'paper' && (
        <>
          <TextField label={t`氏名`} required error={wrong.name && t`氏名を書いてください。`} {...register('name')} />
          <TextField label={t`所属`} required error={wrong.office && t`所属を書いてください。`} {...register('office')} />
        </>
      )}
      <Select
        label={t`会議での役`}
        choices={parts.map(({ code, words }) => ({ value: code.toUpperCase(), label: words }))}
        {...register('part')}
      />
      <RefusalBanner refusal={refusal} />
    </Dialog>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { Controller, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useViewer } from '../../app/Viewer.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../components/Radio.tsx';
import { TextField } from '../../components/TextField.tsx';
import { CreateTaskDocument } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useCommand } from '../../lib/server/useCommand.ts';

const taskForm = z.object({ title: z.string().check(z.minLength(1)), dueOn: z.nullable(z.string()), whose: z.enum(['mine', 'unit']) });

/** A promise: what, by when, whose. Days can be said as they are spoken: 来週金, 月末. */
export function TaskDialog({ personId, onClose }: { personId?: string; onClose(): void }) {
  const { t } = useLingui();
  const { unit } = useViewer();
  const create = useCommand(CreateTaskDocument);
  const form = useForm({ resolver: zodResolver(taskForm), defaultValues: { title: '', dueOn: '', whose: 'mine' } });
  const {
    register,
    control,
    handleSubmit,
    formState: { errors },
  } = form;
  const save = handleSubmit(async ({ title, dueOn, whose }) => {
    const input = { title, dueOn: dueOn || null, personId: personId ?? null, unitId: whose === 'unit' ? (unit?.id ?? null) : null };
    if (!(await create.run(input))) return;
    tellChange('task');
    onClose();
  });
  const faults = new Map(create.refusal?.fields?.map(({ field, message }) => [field, message]));
  const actions = (
    <>
      <Button look="main" isPending={create.running} onPress={() => save()}>
        <Trans>足す</Trans>
      </Button>
      <Button look="text" onPress={onClose}>
        <Trans>やめる</Trans>
      </Button>
    </>
  );
  return (
    <Dialog open title={<Trans>やることを足す</Trans>} onClose={onClose} actions={actions}>
      <RefusalBanner refusal={create.refusal} />
      <TextField
        label={t`何をするか`}
        required
        autoFocus
        error={errors.title ? t`何をするかを書いてください。` : faults.get('title')}
        {...register('title')}
      />
      <Controller
        control={control}
        name="dueOn"
        render={({ field }) => (
          <DateField
            label={t`いつまでに`}
            optional
            support={t`「来週金」「月末」「12/5」でも入ります。`}
            error={faults.get('dueOn')}
            {...field}
          />
        )}
      />
      {unit && (
        <Controller
          control={control}
          name="whose"
          render={({ field: { value, onChange } }) => (
            <RadioGroup label={t`だれが`} value={value} onChange={onChange}>
              <Radio value="mine">
                <Trans>自分</Trans>
              </Radio>
              <Radio value="unit">
                <Trans>{unit.name}のだれか</Trans>
              </Radio>
            </RadioGroup>
          )}
        />
      )}
    </Dialog>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { DateField } from '../../../components/DateField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import type { WhenForm } from './whenForm.ts';

interface Props<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  faults: ReadonlyMap<string, string>;
}

/** Day, hours, room: in the form of a new meeting and in the one that moves it. */
export function WhenFields<Values extends WhenForm>({ form, faults }: Props<Values>) {
  const { t } = useLingui();
  const { register, control, formState } = form;
  const wrong = formState.errors as Partial<Record<keyof WhenForm, object>>;
  const name = (field: keyof WhenForm) => field as Path<Values>;
  return (
    <>
      <Controller
        control={control}
        name={name('day')}
        render={({ field: { value, ...field } }) => (
          <DateField
            label={t`日`}
            required
            support={t`「来週木」「12/5」「R8.12.10」でも入ります。`}
            error={wrong.day && t`日を入れてください。`}
            value={value as string | null}
            {...field}
          />
        )}
      />
      <div className="grid gap-5 desk:grid-cols-2">
        <TextField
          type="time"
          label={t`はじまり`}
          required
          error={wrong.from ? t`時刻を入れてください。` : faults.get('startsAt')}
          {...register(name('from'))}
        />
        <TextField
          type="time"
          label={t`おわり`}
          required
          error={wrong.to ? t`時刻を入れてください。` : faults.get('endsAt')}
          {...register(name('to'))}
        />
      </div>
      <TextField label={t`場所`} optional error={faults.get('place')} {...register(name('place'))} />
      <TextField
        type="url"
        inputMode="url"
        label={t`オンラインのアドレス`}
        optional
        support={t`https で始まるアドレス。出席者にだけ見えます。`}
        error={faults.get('onlineUrl')}
        {...register(name('onlineUrl'))}
      />
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { DateField } from '../../../components/DateField.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useCodes } from '../../../lib/words/words.ts';
import type { RecordForm } from './recordForm.ts';

interface Props {
  form: UseFormReturn<RecordForm>;
  /** What the server found wrong, by field of its input. */
  faults: Readonly<Record<string, string>>;
}

/** Text first, since that is what people come to write; the rest is already filled in. */
export function RecordFields({
  form: {
    register,
    control,
    formState: { errors },
  },
  faults,
}: Props) {
  const { t } = useLingui();
  const methods = useCodes('recordMethods').map(({ code, words }) => ({ value: code, label: words }));
  const audiences = useCodes('audiences').map(({ code, words }) => ({ value: code, label: words }));
  return (
    <>
      <TextArea label={t`内容`} required rows={4} error={errors.text ? t`内容を書いてください。` : faults.text} {...register('text')} />
      <div className="grid gap-4 desk:grid-cols-2">
        <Select label={t`方法`} choices={methods} {...register('method')} />
        <Select label={t`だれが読めるか`} choices={audiences} {...register('audience')} />
        <Controller
          control={control}
          name="day"
          render={({ field }) => (
            <DateField
              label={t`日付`}
              lean="behind"
              {...field}
              error={errors.day || field.value === '' ? t`日付を入れてください。` : faults.occurredAt}
            />
          )}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField label={t`時刻`} type="time" error={errors.time && t`時刻を入れてください。`} {...register('time')} />
          <TextField
            label={t`時間（分）`}
            inputMode="numeric"
            error={errors.minutes ? t`数字で入れてください。` : faults.minutes}
            {...register('minutes')}
          />
        </div>
      </div>
      <TextField label={t`本人のほかの相手`} optional error={faults.partner} {...register('partner')} />
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';
import type { EntryForm } from './entryForm.ts';
import { RhythmFields } from './RhythmFields.tsx';
import { ruleIn, type ScheduleForm } from './scheduleForm.ts';

interface Props {
  form: UseFormReturn<EntryForm>;
  at: number;
  onRemove(): void;
}

/** One schedule: how it comes back, said again in words, its hours, and between which days it holds. */
export function ScheduleFields({ form, at, onRemove }: Props) {
  const { t } = useLingui();
  const rhythm = useRhythmWords();
  const { register, control, watch, formState } = form;
  const schedule = watch(`schedules.${at}`);
  const rule = ruleIn(schedule);
  const number = at + 1;
  const wrong = formState.errors.schedules?.[at];
  const ways: { value: ScheduleForm['every']; label: string }[] = [
    { value: 'week', label: t`毎週` },
    { value: 'fortnight', label: t`隔週` },
    { value: 'month', label: t`毎月の第何曜日` },
    { value: 'monthDay', label: t`毎月の何日` },
    { value: 'day', label: t`毎日` },
    ...(schedule.every === 'other' ? [{ value: 'other' as const, label: t`ほかのくり返し（そのまま残す）` }] : []),
  ];
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-8 border border-solid-gray-300 px-4 pt-2 pb-4">
      <legend className="px-1 text-dns-16B-130">
        <Trans>日程 {number}</Trans>
      </legend>
      <div className="grid gap-4 desk:grid-cols-2">
        <Select label={t`くり返し`} choices={ways} {...register(`schedules.${at}.every`)} />
        <TextField label={t`そのときの内容`} optional support={t`「学習会」など。`} {...register(`schedules.${at}.label`)} />
      </div>
      <RhythmFields form={form} at={at} />
      <output className="text-dns-16B-130">
        {rule ? rhythm.rule(rule) : <span className="text-solid-gray-700">{t`曜日や日を選ぶと、ここに言葉で出ます。`}</span>}
      </output>
      <div className="grid grid-cols-2 gap-4 desk:max-w-md">
        <TextField type="time" label={t`はじまり`} {...register(`schedules.${at}.opensAt`)} />
        <TextField type="time" label={t`おわり`} {...register(`schedules.${at}.closesAt`)} />
      </div>
      <div className="grid gap-4 desk:grid-cols-2">
        {(['from', 'until'] as const).map((end) => (
          <Controller
            key={end}
            control={control}
            name={`schedules.${at}.${end}`}
            render={({ field }) => (
              <DateField
                label={end === 'from' ? t`この日から` : t`この日まで`}
                {...(end === 'from' && schedule.every === 'fortnight' ? { required: true } : { optional: true })}
                error={wrong?.[end] && (field.value === '' ? t`隔週は、最初の日を入れてください。` : t`日付を確かめてください。`)}
                {...field}
              />
            )}
          />
        ))}
      </div>
      <TextField
        label={t`休みの日`}
        optional
        support={t`「12/31、1/3」のように。くり返しのうち、その日だけ休みます。`}
        error={wrong?.except && t`日付を確かめてください。`}
        {...register(`schedules.${at}.except`)}
      />
      <TextField label={t`ひとこと`} optional support={t`「昼食あり」「祝日は休み」など。`} {...register(`schedules.${at}.note`)} />
      <div>
        <Button size="sm" look="text" onPress={onRemove}>
          <Trans>日程{number}を外す</Trans>
        </Button>
      </div>
    </fieldset>
  );
}

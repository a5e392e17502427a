import { useLingui } from '@lingui/react/macro';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { weekdays, weeksOfMonth } from '../../../lib/recurrence/rhythm.ts';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';
import type { EntryForm } from './entryForm.ts';

/** The parts of a rhythm: weekdays, which weeks of the month, which days of it. */
export function RhythmFields({ form, at }: { form: UseFormReturn<EntryForm>; at: number }) {
  const { t } = useLingui();
  const { weekday, week } = useRhythmWords();
  const every = form.watch(`schedules.${at}.every`);
  const missing = t`一つ以上選んでください。`;
  const wrong = form.formState.errors.schedules?.[at];
  if (every === 'day' || every === 'other') return null;
  if (every === 'monthDay')
    return (
      <div className="desk:max-w-xs">
        <TextField
          label={t`何日`}
          required
          support={t`「5」「10、25」のように。`}
          error={wrong?.days && t`1から31までの日を入れてください。`}
          {...form.register(`schedules.${at}.days`)}
        />
      </div>
    );
  return (
    <>
      {every === 'month' && (
        <Choices
          form={form}
          name={`schedules.${at}.weeks`}
          label={t`第何週`}
          error={wrong?.weeks && missing}
          choices={weeksOfMonth.map((each) => ({ value: String(each), words: week(each) }))}
        />
      )}
      <Choices
        form={form}
        name={`schedules.${at}.on`}
        label={t`曜日`}
        error={wrong?.on && missing}
        choices={weekdays.map((code) => ({ value: code, words: weekday(code) }))}
      />
    </>
  );
}

interface ChoicesProps {
  form: UseFormReturn<EntryForm>;
  name: `schedules.${number}.weeks` | `schedules.${number}.on`;
  label: string;
  error: string | undefined;
  choices: readonly { value: string; words: string }[];
}

function Choices({ form, name, label, error, choices }: ChoicesProps) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange } }) => (
        <CheckboxGroup label={label} required value={value} onChange={onChange} error={error}>
          <div className="flex flex-wrap gap-x-5">
            {choices.map(({ value: each, words }) => (
              <Checkbox key={each} value={each}>
                {words}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
    />
  );
}

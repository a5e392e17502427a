import { useLingui } from '@lingui/react/macro';
import type { UseFormReturn } from 'react-hook-form';
import { Select } from '../../components/Select.tsx';
import { useRhythmWords } from '../../lib/recurrence/useRhythmWords.ts';
import { type ConveneForm, type Recurrence, ruleFor } from './conveneForm.ts';

/** Whether the meeting comes back: then the next one is prepared with one step, and open items come along. */
export function RecurrencePart({ form }: { form: UseFormReturn<ConveneForm> }) {
  const { t } = useLingui();
  const words = useRhythmWords();
  const day = form.watch('day');
  const rules: readonly Recurrence[] = day ? ['weekday', 'day'] : [];
  const choices = rules.map((recurrence) => ({ value: recurrence, label: words.rule(ruleFor(recurrence, day as string) ?? '') }));
  return (
    <Select
      label={t`くり返し`}
      support={t`日を入れると選べます。次回は、同じ出席者で準備できます。`}
      choices={[{ value: '', label: t`今回だけ` }, ...choices]}
      {...form.register('recurrence')}
    />
  );
}

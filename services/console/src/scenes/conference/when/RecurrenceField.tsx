import { useLingui } from '@lingui/react/macro';
import type { SelectHTMLAttributes } from 'react';
import { Select } from '../../../components/Select.tsx';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';
import { recurrencesFor, ruleFor } from './recurrence.ts';

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  /** Day of the meeting, ISO; null or empty where there is none yet. */
  day: string | null;
  held?: string | null;
}

/** Whether the meeting comes back: then the next one is prepared with one step, and open items come along. */
export function RecurrenceField({ day, held = null, ...rest }: Props) {
  const { t } = useLingui();
  const words = useRhythmWords();
  const choices = recurrencesFor(day, held).map((each) => ({ value: each, label: words.rule(ruleFor(each, day, held) ?? '') }));
  return (
    <Select
      label={t`くり返し`}
      support={day ? t`次回は、同じ出席者で準備できます。` : t`日を入れると選べます。次回は、同じ出席者で準備できます。`}
      choices={[{ value: '', label: t`今回だけ` }, ...choices]}
      {...rest}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { type ComponentProps, useState } from 'react';
import { type ParsedDay, type Precision, parseDay } from '../lib/dates/parseDay.ts';
import { ageOn, partialDay } from '../lib/dates/showDay.ts';
import { today } from '../lib/dates/today.ts';
import { controlLook, Field, type FieldWords } from './Field.tsx';

interface Props extends FieldWords, Pick<ComponentProps<'input'>, 'name' | 'ref' | 'onBlur'> {
  /** ISO day, or '' for none. While the text cannot be read the value is null. */
  value: string | null;
  onChange(day: string | null, precision: Precision): void;
  /** How exactly the value is known. Given for births only: then 「昭和40年頃」 is enough. */
  precision?: Precision;
  lean?: 'ahead' | 'behind';
  /** Adds the age to the echo. */
  birth?: boolean;
}

/** Takes a day as people write it and says back how it was understood: 令和8年11月22日(日) / 2026-11-22 / 41歳. */
export function DateField({
  label,
  required,
  optional,
  support,
  error,
  value,
  onChange,
  lean = 'ahead',
  birth = false,
  precision,
  onBlur,
  ...rest
}: Props) {
  const { t, i18n } = useLingui();
  const read = (text: string) => parseDay(text, { today: today(), lean, partial: precision !== undefined });
  const [typed, setTyped] = useState(value ?? '');
  const [left, setLeft] = useState(false);
  // A value that came from outside (a preset, a restored draft) replaces what stands in the field.
  const parsed = typed ? read(typed) : null;
  const shown = value && !(parsed?.ok && parsed.day === value) ? value : typed;
  const echoed = value ? echo(value) : null;

  function echo(day: string): string {
    const age = ageOn(day);
    const exact = !precision || precision === 'day';
    return [partialDay(day, precision ?? 'day', i18n.locale), exact && day, birth && t`${age}歳`].filter(Boolean).join('　');
  }
  const fault = left && parsed && !parsed.ok ? faultWords(parsed) : undefined;
  function faultWords(wrong: Extract<ParsedDay, { ok: false }>): string {
    if (wrong.fault === 'NO_SUCH_DAY') return t`その日は暦にありません。日付を確かめてください。`;
    if (!('last' in wrong)) return t`日付として読めません。「R8.11.22」「令和8年11月22日」「2026-11-22」「来週金」のように入れてください。`;
    const { last, meant } = wrong;
    const meantYear = meant.year === 1 ? '元' : meant.year;
    return t`${last.name}は${last.year}年${last.month}月${last.day}日までです。${meant.name}${meantYear}年${meant.month}月${meant.day}日ではありませんか。`;
  }
  return (
    <Field {...{ label, required, optional, support }} error={fault ?? error}>
      {(tied) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="block w-56 max-w-full">
            <input
              {...rest}
              {...tied}
              type="text"
              autoComplete="off"
              className={controlLook('h-12 px-4')}
              value={shown}
              onChange={({ target }) => {
                setTyped(target.value);
                setLeft(false);
                const now = target.value.trim() ? read(target.value) : null;
                onChange(now ? (now.ok ? now.day : null) : '', now?.ok ? now.precision : 'day');
              }}
              onBlur={(event) => {
                setLeft(true);
                onBlur?.(event);
              }}
            />
          </span>
          <output htmlFor={tied.id} className="text-dns-16N-130 text-solid-gray-700">
            {echoed}
          </output>
        </span>
      )}
    </Field>
  );
}

import { useLingui } from '@lingui/react/macro';
import { type ComponentProps, useState } from 'react';
import { controlLook, Field, type FieldWords } from '../../../components/Field.tsx';
import { longDay } from '../../../lib/dates/showDay.ts';

type Native = Omit<ComponentProps<'input'>, 'type' | 'className' | 'id' | 'defaultValue'> & { defaultValue?: string };

/** A day by the calendar of the phone, said back in the Japanese calendar. */
export function DayInput({ label, required, optional, support, error, defaultValue = '', ...rest }: FieldWords & Native) {
  const { i18n } = useLingui();
  const [day, setDay] = useState(defaultValue);
  return (
    <Field {...{ label, required, optional, support, error }}>
      {(tied) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <input
            {...rest}
            {...tied}
            type="date"
            required={required}
            defaultValue={defaultValue}
            onChange={({ target }) => setDay(target.value)}
            className={`${controlLook('h-12 px-4')} max-w-56`}
          />
          <output htmlFor={tied.id} className="text-dns-16N-130 text-solid-gray-700">
            {day && longDay(day, i18n.locale)}
          </output>
        </span>
      )}
    </Field>
  );
}

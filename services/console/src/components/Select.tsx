import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { controlLook, Field, type FieldWords } from './Field.tsx';

export interface Choice {
  value: string;
  label: string;
}

type Native = Omit<ComponentProps<'select'>, 'className' | 'id' | 'children'>;

/** One of a list, with the control of the machine itself: it works by keyboard, by touch and over screen transfer. */
export function Select({
  label,
  required,
  optional,
  support,
  error,
  choices,
  ...rest
}: FieldWords & Native & { choices: readonly Choice[] }) {
  return (
    <Field {...{ label, required, optional, support, error }}>
      {(tied) => (
        <span className="relative block">
          <select {...rest} {...tied} className={controlLook('h-12 appearance-none pr-11 pl-4')}>
            {choices.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <ChevronDown aria-hidden className="pointer-events-none absolute top-3.5 right-3 size-5 text-solid-gray-700" />
        </span>
      )}
    </Field>
  );
}

/** A small one for filters above a list; `label` is read aloud and stands before the value. */
export function FilterSelect({
  label,
  choices,
  active,
  ...rest
}: Native & { label: string; choices: readonly Choice[]; active?: boolean }) {
  return (
    <label
      className={classes(
        'relative inline-flex min-h-9 items-center rounded-full border pr-8 pl-3.5 text-dns-14N-130 focus-within:outline-4 focus-within:outline-offset-2 focus-within:outline-black hover:border-black',
        active ? 'border-key-900 bg-key-50 text-key-1000' : 'border-solid-gray-420 bg-white text-solid-gray-800',
      )}
    >
      <span className="mr-1 text-solid-gray-700">{label}</span>
      <select {...rest} data-focus-quiet className="absolute inset-0 cursor-pointer appearance-none rounded-full opacity-0">
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <span aria-hidden className="text-dns-14B-130">
        {choices.find(({ value }) => value === rest.value)?.label}
      </span>
      <ChevronDown aria-hidden className="pointer-events-none absolute right-2.5 size-4" />
    </label>
  );
}

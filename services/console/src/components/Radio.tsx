import type { ReactNode } from 'react';
import { RadioGroup as AriaGroup, Radio as AriaRadio, type RadioGroupProps, type RadioProps } from 'react-aria-components';
import { ChoiceWords } from './ChoiceWords.tsx';
import type { FieldWords } from './Field.tsx';

/** One of several; `card` gives it a frame of its own, for choices that need a line of explanation. */
export function Radio({
  children,
  detail,
  card = false,
  ...rest
}: Omit<RadioProps, 'children' | 'className'> & { children: ReactNode; detail?: ReactNode; card?: boolean }) {
  const frame = card
    ? 'rounded-8 border border-solid-gray-420 px-3 py-2.5 hover:border-black data-selected:border-key-900 data-selected:bg-key-50 data-selected:shadow-[inset_0_0_0_1px_var(--color-key-900)]'
    : 'py-2';
  return (
    <AriaRadio
      {...rest}
      className={`group flex min-h-11 cursor-pointer items-start gap-2.5 text-dns-16N-130 data-disabled:cursor-not-allowed data-disabled:text-solid-gray-536 ${frame}`}
    >
      <span className="mt-px flex size-5 shrink-0 items-center justify-center rounded-full border-2 border-solid-gray-600 bg-white group-hover:border-black group-data-focus-visible:outline-4 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-black group-data-selected:border-key-900">
        <span className="size-2.5 rounded-full group-data-selected:bg-key-900" />
      </span>
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span>{children}</span>
        {detail && <span className="text-dns-14N-130 text-solid-gray-700">{detail}</span>}
      </span>
    </AriaRadio>
  );
}

export function RadioGroup({
  label,
  required,
  optional,
  support,
  error,
  children,
  ...rest
}: FieldWords & Omit<RadioGroupProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <AriaGroup {...rest} isInvalid={!!error} isRequired={!!required} className="flex flex-col gap-1.5">
      <ChoiceWords {...{ label, required, optional, support, error }}>{children}</ChoiceWords>
    </AriaGroup>
  );
}

import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaGroup, type CheckboxGroupProps, type CheckboxProps } from 'react-aria-components';
import { ChoiceWords } from './ChoiceWords.tsx';
import type { FieldWords } from './Field.tsx';

/** A box with its words; `detail` stands below them in smaller type. */
export function Checkbox({
  children,
  detail,
  ...rest
}: Omit<CheckboxProps, 'children' | 'className'> & { children: ReactNode; detail?: ReactNode }) {
  return (
    <AriaCheckbox
      {...rest}
      className="group flex min-h-11 cursor-pointer items-start gap-2.5 py-2 text-dns-16N-130 data-disabled:cursor-default data-disabled:text-solid-gray-600"
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="mt-px flex size-5 shrink-0 items-center justify-center rounded-4 border-2 border-solid-gray-600 bg-white text-white group-hover:border-black group-data-focus-visible:outline-4 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-black group-data-selected:border-key-900 group-data-selected:bg-key-900 group-data-disabled:border-solid-gray-300 group-data-disabled:bg-solid-gray-100">
            {isIndeterminate ? (
              <Minus aria-hidden className="size-4" />
            ) : (
              isSelected && <Check aria-hidden strokeWidth={3} className="size-4" />
            )}
          </span>
          <span className="flex flex-col gap-0.5">
            <span>{children}</span>
            {detail && <span className="text-dns-14N-130 text-solid-gray-700">{detail}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}

export function CheckboxGroup({
  label,
  required,
  optional,
  support,
  error,
  children,
  ...rest
}: FieldWords & Omit<CheckboxGroupProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <AriaGroup {...rest} isInvalid={!!error} isRequired={!!required} className="flex flex-col gap-1.5">
      <ChoiceWords {...{ label, required, optional, support, error }}>{children}</ChoiceWords>
    </AriaGroup>
  );
}

import type { ComponentProps } from 'react';
import { composing } from '../lib/shortcuts.ts';
import { controlLook, Field, type FieldWords } from './Field.tsx';

type Native<Tag extends 'input' | 'textarea'> = Omit<ComponentProps<Tag>, 'placeholder' | 'className' | 'id'> & { placeholder?: never };

/**
 * One line. Enter does not send the form, because it also ends a composition: only a button sends. `sends` marks the few
 * fields where nothing is composed and Enter is expected: password and code.
 */
export function TextField({
  label,
  required,
  optional,
  support,
  error,
  sends = false,
  onKeyDown,
  ...rest
}: FieldWords & Native<'input'> & { sends?: boolean }) {
  return (
    <Field {...{ label, required, optional, support, error }}>
      {(tied) => (
        <input
          type="text"
          {...rest}
          {...tied}
          className={controlLook('h-12 px-4')}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !sends && !composing(event.nativeEvent)) event.preventDefault();
            onKeyDown?.(event);
          }}
        />
      )}
    </Field>
  );
}

/** Several lines; grows with what is written. */
export function TextArea({ label, required, optional, support, error, rows = 3, ...rest }: FieldWords & Native<'textarea'>) {
  return (
    <Field {...{ label, required, optional, support, error }}>
      {(tied) => (
        <textarea
          {...rest}
          {...tied}
          rows={rows}
          className={controlLook('field-sizing-content min-h-24 px-4 py-3')}
          style={{ minHeight: `${rows * 1.7 + 1.6}rem` }}
        />
      )}
    </Field>
  );
}

import { useId } from 'react';
import { FieldError, type FieldWords, Requirement } from '../../../components/Field.tsx';

interface Props extends FieldWords {
  name: string;
  choices: readonly { code: string; words: string }[];
  defaultValue?: string;
}

/** One of several, as large rows that a thumb can hit; the phone’s own radio buttons. */
export function Choices({ label, required, optional, support, error, name, choices, defaultValue }: Props) {
  const id = useId();
  const described = [support && `${id}-support`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined} className="flex min-w-0 flex-col gap-2">
      <legend className="contents">
        <span className="flex flex-wrap items-baseline gap-x-2 pb-2">
          <span className="text-std-16B-170">{label}</span>
          <Requirement required={required} optional={optional} />
        </span>
      </legend>
      {support && (
        <p id={`${id}-support`} className="text-dns-16N-130 text-solid-gray-700">
          {support}
        </p>
      )}
      {choices.map(({ code, words }) => (
        <label
          key={code}
          className="flex min-h-12 cursor-pointer items-center gap-3 rounded-8 border border-solid-gray-420 bg-white px-4 py-2.5 text-dns-16N-130 hover:border-black has-checked:border-key-900 has-checked:bg-key-50 has-checked:shadow-[inset_0_0_0_1px_var(--color-key-900)]"
        >
          <input
            type="radio"
            name={name}
            value={code}
            required={required}
            defaultChecked={code === defaultValue}
            className="size-5 shrink-0"
          />
          {words}
        </label>
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { FieldError, type FieldWords, Requirement } from './Field.tsx';

/** What stands around choices that belong together: their name above, what helps below it, and what is wrong at the end. */
export function ChoiceWords({ label, required, optional, support, error, children }: FieldWords & { children: ReactNode }) {
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-2">
        <Label className="text-std-16B-170">{label}</Label>
        <Requirement required={required} optional={optional} />
      </span>
      {support && (
        <Text slot="description" className="text-dns-16N-130 text-solid-gray-700">
          {support}
        </Text>
      )}
      {children}
      {error && (
        <Text slot="errorMessage">
          <FieldError>{error}</FieldError>
        </Text>
      )}
    </>
  );
}

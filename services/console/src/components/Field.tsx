import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

export interface FieldWords {
  label: ReactNode;
  /** Whether it must be filled in; said in words beside the label, never by colour alone. */
  required?: boolean;
  /** Shown only where it matters that the field may stay empty. */
  optional?: boolean;
  support?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
}

/** What a control needs to be tied to its words. */
export interface Tied {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  'aria-required'?: boolean;
}

export function Requirement({ required, optional }: Pick<FieldWords, 'required' | 'optional'>) {
  if (required)
    return (
      <span className="text-oln-14N-100 text-error-2">
        <Trans>※必須</Trans>
      </span>
    );
  return optional ? (
    <span className="text-oln-14N-100 text-solid-gray-600">
      <Trans>※任意</Trans>
    </span>
  ) : null;
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="text-dns-16N-130 text-error-2">
      <span aria-hidden>＊</span>
      {children}
    </p>
  );
}

/** Label, whether it is required, support text, the control, the error: in this order, tied together for readers. */
export function Field({ label, required, optional, support, error, children }: FieldWords & { children(tied: Tied): ReactNode }) {
  const id = useId();
  const described = [support && `${id}-support`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={id} className="text-std-16B-170 text-solid-gray-800">
          {label}
        </label>
        <Requirement required={required} optional={optional} />
      </div>
      {support && (
        <p id={`${id}-support`} className="text-dns-16N-130 text-solid-gray-700">
          {support}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
        ...(required && { 'aria-required': true }),
      })}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export const controlLook = (extra: string): string =>
  classes(
    'w-full rounded-8 border border-solid-gray-600 bg-white text-std-16N-170 text-solid-gray-800 hover:border-black',
    'aria-invalid:border-error-1 [&[readonly]]:border-dashed [&[readonly]]:bg-solid-gray-50 forced-colors:border-[ButtonText]',
    extra,
  );

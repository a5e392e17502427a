import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A short table of what is known: term on the left, value on the right. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-2 text-dns-16N-130">{children}</dl>;
}

/** `value` null means that nothing is recorded; what is withheld comes as <Withheld>. */
export function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-solid-gray-700">{term}</dt>
      <dd className="min-w-0 whitespace-pre-wrap">
        {children || (
          <span className="text-solid-gray-600">
            <Trans>記録なし</Trans>
          </span>
        )}
      </dd>
    </>
  );
}

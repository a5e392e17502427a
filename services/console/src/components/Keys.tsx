import type { ReactNode } from 'react';

/** A key as it is printed on the keyboard. */
export const Keys = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-flex min-w-6 items-center justify-center rounded-4 border border-solid-gray-420 bg-solid-gray-50 px-1.5 py-0.5 font-sans text-dns-14N-130 whitespace-nowrap text-solid-gray-800">
    {children}
  </kbd>
);

import type { ReactNode } from 'react';

/** A key as it is printed on the keyboard. `hint` leaves it out on a phone, which has none. */
export const Keys = ({ children, hint = false }: { children: ReactNode; hint?: boolean }) => (
  <kbd
    className={`${hint ? 'hidden desk:inline-flex' : 'inline-flex'} min-w-6 items-center justify-center rounded-4 border border-solid-gray-420 bg-solid-gray-50 px-1.5 py-0.5 font-sans text-dns-14N-130 whitespace-nowrap text-solid-gray-800`}
  >
    {children}
  </kbd>
);

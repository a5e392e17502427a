import type { ReactNode } from 'react';

/** What is done with the page, always in reach at the bottom. The page scrolls its focus clear of it. */
export function ActionBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-solid-gray-300 bg-white px-4 py-3 desk:px-8 print:hidden">
      <div className="text-dns-14N-130 text-solid-gray-700">{note}</div>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}

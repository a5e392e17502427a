import { type ReactNode, useId } from 'react';

/** A part of a page with its heading, framed. */
export function Panel({ title, aside, children }: { title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-12 border border-solid-gray-200 bg-white">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-solid-gray-200 px-5 py-3">
        <h2 id={id} className="text-std-18B-160">
          {title}
        </h2>
        {aside}
      </header>
      <div className="px-5 py-4">{children}</div>
    </section>
  );
}

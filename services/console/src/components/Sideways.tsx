import type { ReactNode } from 'react';

/** What may be wider than the screen: it scrolls sideways by itself, by keys too, and the page around it keeps still. */
export function Sideways({ label, framed = false, children }: { label: string; framed?: boolean; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too (WCAG 2.1.1)
      tabIndex={0}
      className={`relative overflow-x-auto print:overflow-visible ${framed ? 'rounded-12 border border-solid-gray-200 print:border-0' : ''}`}
    >
      {children}
    </section>
  );
}

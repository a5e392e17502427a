import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';

/** A condition that is on or off. */
export function FilterToggle({ on, onChange, children }: { on: boolean; onChange(on: boolean): void; children: ReactNode }) {
  return (
    <ToggleButton
      isSelected={on}
      onChange={onChange}
      className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border border-solid-gray-420 bg-white px-3.5 text-dns-14N-130 text-solid-gray-800 hover:border-black data-selected:border-key-900 data-selected:bg-key-50 data-selected:font-700 data-selected:text-key-1000"
    >
      {on && <Check aria-hidden className="size-4" />}
      {children}
    </ToggleButton>
  );
}

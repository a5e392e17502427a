import { EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';

/** What is withheld is shown as withheld and says why, e.g. 渡されていません; it never looks like an empty field. */
export function Withheld({ reason, action }: { reason: ReactNode; action?: ReactNode }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-dns-16N-130 text-solid-gray-700">
      <span className="inline-flex items-center gap-1.5 rounded-4 bg-[repeating-linear-gradient(-45deg,var(--color-solid-gray-50)_0_6px,var(--color-solid-gray-100)_6px_12px)] px-2 py-0.5">
        <EyeOff aria-hidden className="size-4 shrink-0" />
        {reason}
      </span>
      {action}
    </span>
  );
}

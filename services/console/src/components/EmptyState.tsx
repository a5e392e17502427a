import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** Nothing here yet: says what will come, and offers the one thing that starts it. */
export function EmptyState({
  icon: Icon,
  title,
  children,
  action,
}: {
  icon: LucideIcon;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-12 border border-dashed border-solid-gray-420 bg-white px-6 py-14 text-center">
      <span className="flex size-14 items-center justify-center rounded-full bg-key-50 text-key-900">
        <Icon aria-hidden className="size-7" />
      </span>
      <p className="text-std-18B-160">{title}</p>
      {children && <p className="max-w-md text-dns-16N-130 text-solid-gray-700">{children}</p>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  );
}

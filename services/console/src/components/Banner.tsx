import { Trans } from '@lingui/react/macro';
import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '../lib/server/useAct.ts';

const kinds = {
  info: { icon: Info, frame: 'border-key-900', ink: 'text-key-900' },
  success: { icon: CircleCheck, frame: 'border-success-2', ink: 'text-success-2' },
  warning: { icon: TriangleAlert, frame: 'border-warning-yellow-2', ink: 'text-warning-yellow-2' },
  error: { icon: CircleX, frame: 'border-error-1', ink: 'text-error-1' },
};

interface Props {
  kind: keyof typeof kinds;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Is not read out by itself: what counts down would be read every second. */
  quiet?: boolean;
}

/** Says something about the page above it. Errors and warnings are read out at once, the others when it is quiet. */
export function Banner({ kind, title, children, actions, quiet = false }: Props) {
  const { icon: Icon, frame, ink } = kinds[kind];
  return (
    <div
      {...(!quiet && { role: kind === 'error' || kind === 'warning' ? 'alert' : 'status' })}
      className={`flex gap-3 rounded-8 border-2 bg-white px-4 py-3.5 ${frame}`}
    >
      <Icon aria-hidden className={`mt-0.5 size-6 shrink-0 ${ink}`} />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <p className="text-std-16B-170">{title}</p>
        {children && <div className="text-dns-16N-130 text-solid-gray-800">{children}</div>}
        {actions && <div className="flex flex-wrap gap-3 pt-1.5">{actions}</div>}
      </div>
    </div>
  );
}

/** Brings into view what a refusal is about: the first field that is marked beside it, or else its own words. */
function leadTo(banner: HTMLElement): void {
  const form = banner.closest('[role=dialog], [role=alertdialog]') ?? banner.closest('form');
  const marked = form?.querySelector('[aria-invalid=true]');
  (marked ?? banner).scrollIntoView({ block: marked ? 'center' : 'nearest' });
  const control = marked?.matches('input, select, textarea') ? marked : marked?.querySelector('input');
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}

/**
 * A refusal in the server’s words: what happened, what to do, and the number to read on the phone. Whoever shows it marks
 * the fields that it names; the first of them then gets the focus.
 */
export function RefusalBanner({ refusal, actions }: { refusal: Refusal | null; actions?: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal && place.current) leadTo(place.current);
  }, [refusal]);
  if (!refusal) return null;
  return (
    <div ref={place}>
      <Banner kind="error" title={refusal.title} actions={actions}>
        <p>{refusal.whatToDo}</p>
        {refusal.requestId && (
          <p className="pt-1 text-dns-14N-130 text-solid-gray-700">
            <Trans>問い合わせ番号 {refusal.requestId.slice(0, 8)}</Trans>
          </p>
        )}
      </Banner>
    </div>
  );
}

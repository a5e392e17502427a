import { ChevronLeft } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { type ButtonLook, lookOf } from '../../../components/buttonLook.ts';
import { addressOf, goTo, type Place } from '../places.ts';

interface Look {
  look?: ButtonLook;
  children: ReactNode;
}
interface Way {
  to: Place;
  children: ReactNode;
}

/** The phone’s own button, high enough for a thumb and as wide as it may be. */
export function PlainButton({
  look = 'outline',
  busy = false,
  ...rest
}: Look & { busy?: boolean } & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" {...rest} aria-disabled={busy} className={lookOf(look, 'lg', true)} />;
}

const plainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** A link within the light pages. It is a real one: it can be copied, and opened in another tab. */
export function GoTo({ to, className, children }: Way & { className: string }) {
  return (
    <a
      href={addressOf(to)}
      className={className}
      onClick={(event) => {
        if (!plainClick(event)) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
}

/** Looks like a button and leads to another page. */
export function PlainLink({ look = 'outline', ...way }: Look & Way) {
  return <GoTo {...way} className={lookOf(look, 'lg', true)} />;
}

/** The way back, above the heading. */
export function BackLink({ to, children }: Way) {
  return (
    <GoTo to={to} className="link -ml-1 inline-flex min-h-11 items-center gap-1 text-oln-16N-100">
      <ChevronLeft aria-hidden className="size-5" />
      {children}
    </GoTo>
  );
}

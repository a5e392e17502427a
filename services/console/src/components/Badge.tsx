import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

const tones = {
  plain: 'border-solid-gray-420 bg-white text-solid-gray-800',
  quiet: 'border-transparent bg-solid-gray-50 text-solid-gray-700',
  key: 'border-key-900 bg-key-50 text-key-1000',
  good: 'border-success-2 bg-green-50 text-green-1000',
  wait: 'border-warning-yellow-2 bg-yellow-50 text-yellow-1100',
  bad: 'border-error-2 bg-red-50 text-red-1000',
};
export type Tone = keyof typeof tones;

interface Props {
  tone?: Tone;
  icon?: LucideIcon;
  /** For words that may be longer than their place is wide. */
  wraps?: boolean;
  children: ReactNode;
}

/** A state in a word and a shape; the colour only helps. */
export function Badge({ tone = 'plain', icon: Icon, wraps = false, children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-4 border px-1.5 py-0.5 text-dns-14B-130 ${wraps ? '' : 'whitespace-nowrap'} ${tones[tone]}`}
    >
      {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
      {children}
    </span>
  );
}

import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';

/** An icon whose words appear on hover and focus; `label` is what it is called. */
export function IconButton({
  icon: Icon,
  label,
  ...rest
}: Omit<ButtonProps, 'children' | 'className'> & { icon: LucideIcon; label: string }) {
  return (
    <TooltipTrigger delay={400}>
      <Button
        {...rest}
        aria-label={label}
        className="relative inline-flex size-10 shrink-0 cursor-pointer items-center justify-center rounded-6 text-solid-gray-700 after:absolute after:-inset-0.5 hover:bg-solid-gray-100 hover:text-solid-gray-900 disabled:cursor-default disabled:text-solid-gray-420 disabled:hover:bg-transparent print:hidden"
      >
        <Icon aria-hidden className="size-5" />
      </Button>
      <Tooltip offset={6} className="rounded-4 bg-solid-gray-800 px-2 py-1 text-dns-14N-130 text-white">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

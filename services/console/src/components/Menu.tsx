import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, Button, type ButtonProps, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuChoice {
  id: string;
  label: ReactNode;
  icon?: LucideIcon;
  detail?: ReactNode;
  run(): void;
}

/** A button that opens a list of things to do; `face` is what the button shows, `label` what it is called. */
export function Menu({
  label,
  face,
  choices,
  className,
}: {
  label: string;
  face: ReactNode;
  choices: readonly MenuChoice[];
  className: NonNullable<ButtonProps['className']>;
}) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={className}>
        {face}
      </Button>
      <Popover
        placement="bottom end"
        offset={6}
        className="max-w-[calc(100vw-1.5rem)] min-w-56 rounded-8 border border-solid-gray-420 bg-white py-2 shadow-2"
      >
        <AriaMenu aria-label={label} data-focus-quiet onAction={(key) => choices.find(({ id }) => id === key)?.run()}>
          {choices.map(({ id, label: words, icon: Icon, detail }) => (
            <AriaMenuItem
              key={id}
              id={id}
              textValue={typeof words === 'string' ? words : id}
              className="flex min-h-11 cursor-pointer items-center gap-3 px-4 py-2 text-dns-16N-130 data-focused:bg-solid-gray-50 data-focused:underline data-focus-visible:-outline-offset-4"
            >
              {Icon && <Icon aria-hidden className="size-5 shrink-0 text-solid-gray-700" />}
              <span className="flex flex-col">
                {words}
                {detail && <span className="text-dns-14N-130 text-solid-gray-700">{detail}</span>}
              </span>
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

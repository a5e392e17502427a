import { classes } from './classes.ts';

export type ButtonLook = 'main' | 'outline' | 'text' | 'danger';
export type ButtonSize = 'lg' | 'md' | 'sm' | 'xs';

const looks: Record<ButtonLook, string> = {
  main: 'border-transparent bg-key-900 text-white hover:bg-key-1000 hover:underline active:bg-key-1200',
  outline:
    'border-current bg-white text-key-900 hover:bg-key-200 hover:text-key-1000 hover:underline active:bg-key-300 active:text-key-1200',
  text: 'border-transparent text-key-900 underline hover:bg-key-50 hover:text-key-1000 hover:decoration-[3px] active:bg-key-100',
  danger: 'border-current bg-white text-error-2 hover:bg-red-50 hover:underline active:bg-red-100',
};
/** 48 for forms, 36 in tables; the two small sizes carry a 44 px hit area. */
const sizes: Record<ButtonSize, string> = {
  lg: 'min-h-14 rounded-8 px-6 text-oln-16B-100',
  md: 'min-h-12 rounded-8 px-5 text-oln-16B-100',
  sm: 'min-h-9 rounded-6 px-3 text-oln-16B-100 after:absolute after:inset-x-0 after:-inset-y-1',
  xs: 'min-h-7 rounded-4 px-2.5 text-oln-14B-100 after:absolute after:inset-x-0 after:-inset-y-2',
};

/** How a button looks, whatever it is made of: the desk’s are React Aria’s, the light pages’ are the browser’s own. */
export const lookOf = (look: ButtonLook, size: ButtonSize, wide: boolean): string =>
  classes(
    'relative inline-flex cursor-pointer items-center justify-center gap-1.5 border py-1 text-center whitespace-nowrap underline-offset-[0.1875rem] select-none',
    'aria-disabled:cursor-default aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-600 aria-disabled:no-underline',
    'forced-colors:border-[ButtonText] print:hidden',
    looks[look],
    sizes[size],
    wide && 'w-full',
  );

import type { LinkProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { type ButtonLook, type ButtonSize, lookOf } from './buttonLook.ts';

interface Look {
  look?: ButtonLook;
  size?: ButtonSize;
  /** As wide as its container. */
  wide?: boolean;
}

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & Look & { children: ReactNode };

/** One `main` button on a page: the step most people take next. */
export function Button({ look = 'outline', size = 'md', wide = false, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={lookOf(look, size, wide)} />;
}

type ButtonLinkProps = LinkProps & Look & { children: ReactNode };

/** Looks like a button and leads to another page. */
export function ButtonLink({ look = 'outline', size = 'md', wide = false, ...rest }: ButtonLinkProps) {
  return <Link {...(rest as LinkProps)} className={lookOf(look, size, wide)} />;
}

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

/**
 * One `main` button on a page: the step most people take next. While what it started is under way it can be reached but
 * not pressed again; nothing is announced then, because what comes of it is.
 */
export function Button({ look = 'outline', size = 'md', wide = false, isPending = false, ...rest }: ButtonProps) {
  const pending = isPending && { 'aria-disabled': true, onPress: undefined, type: 'button' as const };
  return <AriaButton {...rest} {...pending} className={lookOf(look, size, wide)} />;
}

type ButtonLinkProps = LinkProps & Look & { children: ReactNode };

/** Looks like a button and leads to another page. */
export function ButtonLink({ look = 'outline', size = 'md', wide = false, ...rest }: ButtonLinkProps) {
  return <Link {...(rest as LinkProps)} className={lookOf(look, size, wide)} />;
}

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import { Building2, ClipboardCheck, IdCard, Inbox, type LucideIcon, Presentation, ShieldCheck, UsersRound, Waypoints } from 'lucide-react';
import type { Duty } from '../gql/graphql.ts';

interface Destination {
  to: LinkProps['to'];
  words: MessageDescriptor;
  icon: LucideIcon;
  /** Who needs it, by any of these duties; all where nothing is said. The server decides what they may see. */
  for?: readonly Duty[];
}

/** The rail: a line for each place of the desk, in the order of a working day. */
export const destinations: readonly Destination[] = [
  { to: '/inbox', words: msg`受信箱`, icon: Inbox },
  { to: '/persons', words: msg`利用者`, icon: UsersRound, for: ['HOLDS_RECORDS'] },
  { to: '/tasks', words: msg`やること`, icon: ClipboardCheck, for: ['ANSWERS'] },
  { to: '/conferences', words: msg`会議`, icon: Presentation, for: ['SITS_IN_MEETINGS'] },
  { to: '/hub', words: msg`ハブ`, icon: Waypoints },
  { to: '/reviews', words: msg`緊急閲覧`, icon: ShieldCheck, for: ['JUDGES_GLASS'] },
  { to: '/office', words: msg`組織`, icon: Building2, for: ['RUNS_OFFICE', 'LEADS'] },
  { to: '/staff', words: msg`職員`, icon: IdCard, for: ['GIVES_ACCOUNTS'] },
];

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LinkProps } from '@tanstack/react-router';
import { Building2, ClipboardCheck, IdCard, Inbox, type LucideIcon, Presentation, ShieldCheck, UsersRound, Waypoints } from 'lucide-react';
import type { Role } from '../gql/graphql.ts';
import { personRoles } from '../scenes/persons/findsPersons.ts';

/** Those who answer for their office, and so promise things. */
const receivingRoles: readonly Role[] = [...personRoles, 'PARTNER_COORDINATOR'];

interface Destination {
  to: LinkProps['to'];
  words: MessageDescriptor;
  icon: LucideIcon;
  /** Which roles need it; all where nothing is said. The server decides what they may see. */
  roles?: readonly Role[];
}

/** The rail: a line for each place of the desk, in the order of a working day. */
export const destinations: readonly Destination[] = [
  { to: '/inbox', words: msg`受信箱`, icon: Inbox },
  { to: '/persons', words: msg`利用者`, icon: UsersRound, roles: personRoles },
  { to: '/tasks', words: msg`やること`, icon: ClipboardCheck, roles: receivingRoles },
  {
    to: '/conferences',
    words: msg({ message: '会議', context: 'rail' }),
    icon: Presentation,
    roles: [...receivingRoles, 'CONFERENCE_SECRETARY'],
  },
  { to: '/hub', words: msg`ハブ`, icon: Waypoints },
  { to: '/reviews', words: msg`緊急閲覧`, icon: ShieldCheck, roles: ['PRIVACY_OFFICER'] },
  { to: '/office', words: msg`組織`, icon: Building2, roles: ['TENANT_ADMIN', 'SUPERVISOR', 'CHIEF_CONSULTATION_SUPPORTER'] },
  { to: '/staff', words: msg`職員`, icon: IdCard, roles: ['TENANT_ADMIN'] },
];

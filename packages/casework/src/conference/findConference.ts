import { ForbiddenError } from '@tsunagi/access';
import type { Work } from '../desk/desk.js';
import { Conference } from './Conference.js';
import { ConferenceKind } from './ConferenceKind.js';
import { ConferenceMember } from './ConferenceMember.js';

export const findConference = (tx: Work, conferenceId: string): Promise<Conference | null> =>
  tx.em.findOne(Conference, { regionId: tx.asker.region, conferenceId });

export const getKind = (tx: Work, code: string): Promise<ConferenceKind> =>
  tx.em.findOneOrFail(ConferenceKind, { regionId: tx.asker.region, code });

/** Everybody who was ever asked, in the order of asking; those who were taken off the list among them. */
export const findMembers = (tx: Work, conferenceId: string): Promise<ConferenceMember[]> =>
  tx.em.find(ConferenceMember, { regionId: tx.asker.region, conferenceId }, { orderBy: { createdAt: 'asc', memberId: 'asc' } });

/** The seat of whoever acts in a meeting that they may know of: who has none there does nothing in it. */
export async function getOwnSeat(tx: Work, conferenceId: string): Promise<ConferenceMember> {
  const seat = await tx.em.findOne(ConferenceMember, {
    regionId: tx.asker.region,
    conferenceId,
    staffId: tx.asker.staff,
    removedAt: null,
  });
  if (!seat) throw new ForbiddenError('FORBIDDEN', { action: 'attend', subject: 'Conference' });
  return seat;
}

/** How a member appears in the record: name and office. */
export const labelOf = ({ name, office }: Pick<ConferenceMember, 'name' | 'office'>): string => `${name}（${office}）`;

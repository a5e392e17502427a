import type { LinkProps } from '@tanstack/react-router';
import type { NoticeLineFragment } from '../../gql/graphql.ts';

type Place = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** Where one can do something about a notice that is about no referral. */
const places: Readonly<Record<string, Place>> = {
  'hub.confirm_soon': { to: '/hub/own' },
  'hub.stale': { to: '/hub/own' },
  'hub.pointed_ends': { to: '/hub/own' },
  'hub.offered': { to: '/hub/own', search: { shelf: 'offered' } },
  'hub.offer_published': { to: '/hub/own' },
  'hub.offer_returned': { to: '/hub/own', search: { shelf: 'drafts' } },
  'hub.hold_expired': { to: '/hub/holds' },
  'hub.hold_released': { to: '/hub/holds' },
  'partner.applied': { to: '/hub/applications' },
  'partner.accepted': { to: '/hub/applications' },
};

/** Where a notice leads; null where there is nothing to be seen. */
export function placeOf({ kind, referralId }: Pick<NoticeLineFragment, 'kind' | 'referralId'>): Place | null {
  if (referralId) return { to: '/referrals/$id', params: { id: referralId } };
  return places[kind] ?? (kind.startsWith('conference.') ? { to: '/conferences' } : null);
}

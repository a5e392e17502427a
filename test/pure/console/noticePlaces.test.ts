import { expect, it } from '@jest/globals';
import { placeOf } from '../../../services/console/src/scenes/notices/placeOf.ts';

it('leads from a notice to where something can be done about it', () => {
  expect(placeOf({ kind: 'referral.requested', referralId: 'abc' })).toEqual({ to: '/referrals/$id', params: { id: 'abc' } });
  expect(placeOf({ kind: 'hub.hold_expired', referralId: null })).toEqual({ to: '/hub/holds' });
  expect(placeOf({ kind: 'partner.applied', referralId: null })).toEqual({ to: '/hub/applications' });
  expect(placeOf({ kind: 'conference.called', referralId: null })).toEqual({ to: '/conferences' });
});

it('leads nowhere where there is nothing to be seen', () => {
  expect(placeOf({ kind: 'something.else', referralId: null })).toBeNull();
});

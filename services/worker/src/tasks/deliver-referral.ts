import { deliverReferral } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** The hold is over: what was sent leaves the office. */
export const deliverReferralDuty: Duty = {
  name: 'deliver-referral',
  run: (desk, { referral }) => deliverReferral(desk, referral as string),
};

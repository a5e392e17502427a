import { expireHold } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** The last day of a hold is over. */
export const expireHoldDuty: Duty = {
  name: 'expire-hold',
  run: (desk, { hold }) => expireHold(desk, { holdId: hold as string }),
};

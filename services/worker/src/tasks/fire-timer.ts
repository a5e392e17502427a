import { fireTimer } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** A deadline has come. */
export const fireTimerDuty: Duty = {
  name: 'fire-timer',
  run: (desk, { timer }) => fireTimer(desk, timer as string),
};

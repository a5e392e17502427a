import { foldLater } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** A disclosure that was agreed for later begins. */
export const foldLaterDuty: Duty = {
  name: 'fold-later',
  run: (desk, { person }) => foldLater(desk, person as string),
};

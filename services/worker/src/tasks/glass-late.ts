import { remindOfGlass } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** An emergency access should have been judged by now. */
export const glassLateDuty: Duty = {
  name: 'glass-late',
  run: (desk, { glass }) => remindOfGlass(desk, { glassId: glass as string }),
};

import { tellOfLateHomework } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** Homework of a conference that the own office convened is late, somewhere. */
export const homeworkLateDuty: Duty = {
  name: 'homework-late',
  run: (desk, { conference }) => tellOfLateHomework(desk, { conferenceId: conference as string }),
};

import { tellApplication } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** Somebody has applied from the public page. */
export const tellApplicationDuty: Duty = {
  name: 'tell-application',
  run: (desk, { application }) => tellApplication(desk, application as string),
};

import { type ConferenceTimer, fireConferenceTimer } from '@tsunagi/casework';
import type { Duty } from './duty.js';

/** A meeting is tomorrow, or nobody has ended it. */
export const conferenceTimerDuty: Duty = {
  name: 'conference-timer',
  run: (desk, { conference, what }) => fireConferenceTimer(desk, { conferenceId: conference as string, what: what as ConferenceTimer }),
};

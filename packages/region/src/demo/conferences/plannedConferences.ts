import { caseMeeting } from './caseMeeting.js';
import { coordination } from './coordination.js';
import type { PlannedConference } from './PlannedConference.js';
import { statutory } from './statutory.js';

/** 会議. One is over and approved, one sits at this moment, one is called. */
export const plannedConferences: readonly PlannedConference[] = [coordination, statutory, caseMeeting];

import { endOfDay, localDay } from '../tenancy/index.js';
import type { Conference } from './Conference.js';
import type { ConferenceKind } from './ConferenceKind.js';

const daysAfter = ({ endsAt }: Conference, days: number): Date => endOfDay(localDay(endsAt).add({ days }));

/** Until when papers may be read: the kind says how long after the meeting. */
export const papersUntil = (kind: ConferenceKind, conference: Conference): Date => daysAfter(conference, kind.paperDays);

/** Until when the record of the meeting may be read by those who sat in it. */
export const minutesUntil = (kind: ConferenceKind, conference: Conference): Date => daysAfter(conference, kind.minutesDays);

import type { HubContent } from '@tsunagi/casework';

/** Where something takes place. */
export const locationKinds = ['place', 'site'] as const;
/** What has days of its own, at a place that it may name. */
export const takesPlace = ['service', 'programme', 'work', 'information'] as const;

const among = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);

/** Whether anybody finds its days as a calendar: those of a place are its own and of all that takes place there. */
export const hasOpenCalendar = (kind: string, { audience, schedules }: HubContent): boolean =>
  audience === 'everyone' && (among(locationKinds, kind) || (among(takesPlace, kind) && schedules.length > 0));

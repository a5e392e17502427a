import { InvalidError } from '@tsunagi/access';
import { assertSound, type Fault, momentFault, requiredTextFault, textFault } from '../desk/faults.js';
import { isRule } from '../desk/recurrence.js';

/** When and where, as it is typed. */
export interface ConferenceFields {
  title?: string;
  /** Moments in ISO form with their offset. */
  startsAt?: string;
  endsAt?: string;
  place?: string | null;
  onlineUrl?: string | null;
  /** RRULE (RFC 5545) by which the next meeting is proposed, or null for a single one. */
  recurrence?: string | null;
  /** Name and place were read again, and name nobody. */
  anonymityConfirmed?: boolean | null;
}

const longest = 24 * 3_600_000;

const orderFault = (startsAt: string, endsAt: string): Fault => {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (length <= 0) return 'DATE_ORDER';
  return length > longest ? { code: 'MEETING_TOO_LONG', most: longest / 3_600_000 } : null;
};

const urlFault = (text: string | null | undefined): Fault =>
  !text || (URL.canParse(text) && new URL(text).protocol === 'https:') ? textFault(text, 500) : 'BAD_URL';

/** A rule of whole days. One of hours or seconds would have to be looked through without end. */
export const recurrenceFault = (text: string | null | undefined): Fault => (text && !isRule(text) ? 'BAD_RECURRENCE' : null);

/** Throws INVALID_INPUT with every field that has a fault. */
export function assertConference(fields: Required<Pick<ConferenceFields, 'title' | 'startsAt' | 'endsAt'>> & ConferenceFields): void {
  assertSound({
    title: requiredTextFault(fields.title, 120),
    startsAt: momentFault(fields.startsAt),
    endsAt: momentFault(fields.endsAt) ?? orderFault(fields.startsAt, fields.endsAt),
    place: textFault(fields.place, 200),
    onlineUrl: urlFault(fields.onlineUrl),
    recurrence: recurrenceFault(fields.recurrence),
  });
}

/** A code that the region does not know. */
export const unknownCode = (field: string): InvalidError => new InvalidError('INVALID_INPUT', { [field]: 'UNKNOWN_CODE' });

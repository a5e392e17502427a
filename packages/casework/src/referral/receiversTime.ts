import type { Work } from '../desk/desk.js';
import { type Calendar, getCalendar, plainWeek } from '../tenancy/index.js';

interface Timed {
  receiverTenantId: string;
  /** Read when the referral was found. */
  personHides?: boolean | undefined;
}

/**
 * In whose time the deadlines of a referral run: the receiver's. Where the person hides it is that of no office, for a day that
 * is shown, a reminder and an end that comes by itself are seen by the sender's colleagues too, who are not told the receiver:
 * when it happens must not tell either.
 */
export const receiversTime = (tx: Work, { personHides, receiverTenantId }: Timed): Promise<Calendar> =>
  personHides ? Promise.resolve(plainWeek) : getCalendar(tx, receiverTenantId);

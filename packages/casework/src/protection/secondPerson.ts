import { ConflictError } from '@tsunagi/access';
import { ask } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

/**
 * Two people are two only where neither has made the other. An administrator may invite an account, hold its link and sign in
 * with it: for so many days whoever has just come, or has just been given other roles, decides nothing about a protected
 * address; and for so many more whom one of the two has invited is no second person beside them.
 */
const daysToSettle = 7;
const daysOfHost = 90;

/** Somebody who has come into the own office, or been given other roles there, not long ago. */
export interface Arrival {
  staffId: string;
  at: Date;
  /** Who invited them; null where their roles have changed. */
  invitedBy: string | null;
}

const arrivals = `
select m.staff_id as "staffId", e.at, e.data->>'invitedBy' as "invitedBy" from audit_event e
join membership m on m.region_id = e.region_id and m.tenant_id = e.tenant_id and m.membership_id = e.subject_id
where e.region_id = ? and e.tenant_id = ? and e.at > now() - ? * interval '1 day'
  and (e.verb = 'staff.joined' or (e.verb = 'membership.changed' and e.data->'fields' @> '["roles"]'))`;

/** Everybody who has come lately; asked for before it is known of whom it matters, to travel with the other questions. */
export const lateArrivals = (tx: Work): Promise<Arrival[]> => ask<Arrival>(tx.em, arrivals, [tx.asker.region, tx.asker.tenant, daysOfHost]);

const settled = (late: readonly Arrival[], staffId: string, now: Date): boolean =>
  !late.some((each) => each.staffId === staffId && new Date(each.at).getTime() > now.getTime() - daysToSettle * 86_400_000);

/** Throws TOO_NEW_HERE for whoever has just come. */
export function assertSettled(tx: Work, late: readonly Arrival[], staffId: string): void {
  if (!settled(late, staffId, tx.now)) throw new ConflictError('TOO_NEW_HERE', { days: daysToSettle });
}

/** Throws where the second person is the first one, has been invited by them or has invited them, or where one of the two has just come. */
export function assertSecondPerson(tx: Work, late: readonly Arrival[], first: string): void {
  const second = tx.asker.staff;
  const isHost = (host: string, guest: string) => late.some(({ staffId, invitedBy }) => staffId === guest && invitedBy === host);
  if (first === second || isHost(first, second) || isHost(second, first)) throw new ConflictError('RELEASE_NEEDS_ANOTHER');
  for (const each of [first, second]) assertSettled(tx, late, each);
}

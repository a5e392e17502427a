import { ConflictError, nobody } from '@tsunagi/access';
import { ask } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

/**
 * Two people are two only where neither has made the other, nor one hand both. An administrator may invite accounts, hold their
 * links and sign in with them: for so many days (T9) whoever has just come, or has just been given other roles, decides nothing
 * about a protected address; and for so many more nobody is a second person beside somebody who goes back to the same hand.
 */
const usual = { settle: 7, host: 90 };

/** Somebody who has come into the own office, or been given other roles there, not long ago. */
export interface Arrival {
  staffId: string;
  /** Who invited them; null where their roles have changed, and for whom the operator has let in. */
  invitedBy: string | null;
  /** Whether they have just come. */
  fresh: boolean;
  /** How long that lasts; in days. */
  days: number;
}

const arrivals = `
with days as (
  select coalesce(max(days) filter (where step = 'settle'), ?::int) as settle, coalesce(max(days) filter (where step = 'host'), ?::int) as host
  from timer_length where region_id = ? and kind = 'T9')
select m.staff_id as "staffId", nullif(e.data->>'invitedBy', ?) as "invitedBy", d.settle as days,
  e.at > now() - d.settle * interval '1 day' as fresh
from days d join audit_event e on e.at > now() - greatest(d.settle, d.host) * interval '1 day'
join membership m on m.region_id = e.region_id and m.tenant_id = e.tenant_id and m.membership_id = e.subject_id
where e.region_id = ? and e.tenant_id = ?
  and (e.verb = 'staff.joined' or (e.verb = 'membership.changed' and e.data->'fields' @> '["roles"]'))`;

/** Everybody who has come lately; asked for before it is known of whom it matters, to travel with the other questions. */
export const lateArrivals = ({ em, asker: { region, tenant } }: Work): Promise<Arrival[]> =>
  ask<Arrival>(em, arrivals, [usual.settle, usual.host, region, nobody, region, tenant]);

/** Throws TOO_NEW_HERE for whoever has just come. */
export function assertSettled(late: readonly Arrival[], staffId: string): void {
  const fresh = late.find((each) => each.fresh && each.staffId === staffId);
  if (fresh) throw new ConflictError('TOO_NEW_HERE', { days: fresh.days });
}

/** Whose hand brought somebody in, from invitation to invitation: themselves, where they have been here for long. */
function handBehind(late: readonly Arrival[], staffId: string, seen: readonly string[] = []): string {
  const host = late.find((each) => each.staffId === staffId && each.invitedBy)?.invitedBy;
  return !host || seen.includes(host) ? staffId : handBehind(late, host, [...seen, staffId]);
}

/** Whether both are, or may be, one and the same person. */
export const isOneHand = (late: readonly Arrival[], first: string, second: string): boolean =>
  handBehind(late, first) === handBehind(late, second);

/** Throws where the second person may be the first one, or where one of the two has just come. */
export function assertSecondPerson(tx: Work, late: readonly Arrival[], first: string): void {
  if (isOneHand(late, first, tx.asker.staff)) throw new ConflictError('RELEASE_NEEDS_ANOTHER');
  for (const each of [first, tx.asker.staff]) assertSettled(late, each);
}

import { ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { wakeCandidates } from '../candidate/index.js';
import type { Desk, Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { localDay } from '../tenancy/index.js';
import type { Conference } from './Conference.js';
import { editConference, type OfConference } from './editConference.js';
import { endOpened } from './endOpened.js';
import { findOwnSeat, getOwnSeat, labelOf, membersAskedTo } from './findConference.js';
import { followPledge } from './followPledge.js';
import { endsByItselfAfter } from './life.js';
import { homesOf } from './roster.js';
import { tellMembers } from './tellMembers.js';

type Done = Promise<{ conferenceId: string }>;
const dayOf = 24 * 3_600_000;

/** 招集する: every member is told by number and link, and asked to answer. Whoever calls has a seat that is answered: they pledge with it. */
export const callConference = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['call', 'conference.called'], async (conference, tx) => {
    conference.step('call');
    if (conference.endsAt <= tx.now) throw new ConflictError('CONFERENCE_OVER');
    const own = findOwnSeat(tx, conference);
    own?.pledgeSecrecy(tx.now, 'screen');
    if (own) await followPledge(tx, conference, own);
    await tellMembers(tx, conference, 'conference.called');
    remindOn(tx, conference);
  });

/** Whoever has not answered is asked again the day before; one job for each meeting, which moves with it. */
export function remindOn(tx: Work, conference: Conference): void {
  const dayBefore = new Date(conference.startsAt.getTime() - dayOf);
  if (dayBefore > tx.now) conferenceJob(tx, conference, 'remind', dayBefore);
}

/** 中止する, before it has begun. What was handed out for it closes to all but those who brought it, and its cases are candidates again. */
export const cancelConference = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['cancel', 'conference.cancelled'], async (conference, tx) => {
    conference.step('cancel');
    await endOpened(tx, conference, { exceptPresenters: true }, 'conference.cancelled');
    const { conferenceId } = conference;
    for (const home of homesOf(conference, membersAskedTo(conference))) await wakeCandidates(tx, home, { conferenceId });
    await tellMembers(tx, conference, 'conference.cancelled');
  });

/** Opened past its day it was held at its time, and nobody had said so. */
const beganAt = ({ startsAt, endsAt }: Conference, now: Date): Date =>
  localDay(endsAt).toString() < localDay(now).toString() ? startsAt : now;

/** 開会する, or, past its day, say that it was held. Whoever opens it keeps the record until somebody takes it over. */
export const openConference = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['open', 'conference.opened'], async (conference, tx) => {
    const seat = getOwnSeat(tx, conference);
    conference.open(beganAt(conference, tx.now), { staff: tx.asker.staff, label: labelOf(seat) });
    seat.pledgeSecrecy(tx.now, 'screen');
    seat.attend(tx.now);
    await followPledge(tx, conference, seat);
    const end = Math.max(conference.endsAt.getTime(), tx.now.getTime());
    conferenceJob(tx, conference, 'end', new Date(end + endsByItselfAfter * 3_600_000));
  });

/** 閉会する. Items of which something was written count as discussed, unless it was said otherwise; the others may be carried over. */
export const endConference = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['end', 'conference.ended'], (conference, tx) => closeBoard(tx, conference));

const discussed = `with done as (update agenda_item t set state = 'discussed', version = version + 1 where t.region_id = ? and t.tenant_id = ?
    and t.conference_id = ? and t.state in ('proposed', 'distributed')
    and coalesce(t.outcome = 'discussed',
      exists (select from conference_note n where n.region_id = t.region_id and n.item_id = t.item_id and n.struck_at is null))
  returning t.region_id, t.tenant_id, t.item_id)
delete from conference_candidate k using done where k.region_id = done.region_id and k.tenant_id = done.tenant_id and k.item_id = done.item_id`;

export async function closeBoard(tx: Work, conference: Conference): Promise<void> {
  conference.end(tx.now);
  for (const home of homesOf(conference, membersAskedTo(conference))) {
    const values = [tx.asker.region, home, conference.conferenceId];
    await inHome(tx, home, 'conference.item', { sql: discussed, values, protects: conference.conferenceId });
  }
}

const conferenceJob = (tx: Work, { conferenceId }: Conference, what: 'remind' | 'end', runAt: Date): void =>
  enqueue(tx, 'conference-timer', { conference: conferenceId, what }, { key: `conference:${what}:${conferenceId}`, runAt });

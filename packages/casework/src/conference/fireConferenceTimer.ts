import { authorize } from '@tsunagi/access';
import { giveNotice } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import { closeBoard } from './convenerSteps.js';
import { findConference, membersAskedTo } from './findConference.js';
import { recordConference } from './recordConference.js';
import { numberOf, tellConvener } from './tellMembers.js';

/** What a clock does for a meeting: the day before, those who have not answered are asked again; one that nobody ended is ended, and its convener told. */
export type ConferenceTimer = 'remind' | 'end';

/** Hours of grace: the clock of the job and that of the meeting are not the same. */
const dayBefore = 25 * 3_600_000;

/** @systemOnly */
export const fireConferenceTimer = (
  desk: Desk,
  { conferenceId, what }: { conferenceId: string; what: ConferenceTimer },
): Promise<boolean> =>
  command(desk, async (tx) => {
    const conference = await findConference(tx, conferenceId);
    authorize(tx.actor, 'end', 'Conference', conference);
    return what === 'remind' ? remind(tx, conference) : endByItself(tx, conference);
  });

async function remind(tx: Work, conference: Conference): Promise<boolean> {
  // A meeting that was moved is reminded of before its new day, by the job that moved with it.
  const ahead = conference.startsAt.getTime() - tx.now.getTime();
  if (conference.state !== 'called' || ahead > dayBefore || ahead <= 0) return false;
  const silent = membersAskedTo(conference).filter((each) => each.answer === 'asked' && !each.removedAt);
  for (const { memberTenantId, staffId } of silent) {
    if (!memberTenantId) continue;
    const about = {
      kind: 'conference.tomorrow',
      number: numberOf(conference),
      conferenceId: conference.conferenceId,
    };
    await giveNotice(tx, { tenant: memberTenantId, staff: staffId ?? null }, about);
  }
  return silent.length > 0;
}

async function endByItself(tx: Work, conference: Conference): Promise<boolean> {
  if (conference.state !== 'open') return false;
  await closeBoard(tx, conference);
  await tellConvener(tx, conference, 'conference.ended_by_itself');
  recordConference(tx, conference, 'conference.ended_by_itself');
  return true;
}

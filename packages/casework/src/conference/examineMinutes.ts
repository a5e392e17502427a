import { tellOffice } from '../audit/index.js';
import type { Desk, Work } from '../desk/desk.js';
import { enteredAt } from './approver.js';
import type { Conference } from './Conference.js';
import { editConference, type OfConference } from './editConference.js';
import { endOpened, openRecordTo } from './endOpened.js';
import { findOwnSeat } from './findConference.js';
import { examination } from './life.js';
import { foldOntoItems } from './roster.js';
import { numberOf } from './tellMembers.js';

/**
 * 決裁のために読む: a second person of the convener who was not there reads the items and their record, not the papers, until they
 * have approved them or sent them back. Of a person only what a colleague was told there, on the same basis and no longer
 * than that: a line of the ledger for each item, so that the person can be shown who has read it and why. Whoever sent the
 * minutes round is told each time, and so is the privacy officer of the office.
 */
export const examineMinutes = (desk: Desk, input: OfConference): Promise<{ conferenceId: string }> =>
  editConference(desk, input, ['approve', 'conference.minutes_examined'], async (conference, tx) => {
    const until = new Date(tx.now.getTime() + examination.days * 86_400_000);
    if (!conference.examine(tx.now, { staff: tx.asker.staff, enteredAt: enteredAt(findOwnSeat(tx, conference)) }, until)) return;
    await openRecordTo(tx, conference, until);
    await foldOntoItems(tx, conference);
    await tellOfReader(tx, conference);
  });

const tellOfReader = (tx: Work, conference: Conference): Promise<void> =>
  tellOffice(
    tx,
    { tenant: conference.tenantId, staff: conference.minutedBy ? [conference.minutedBy] : [], roles: ['privacy_officer'] },
    { kind: 'conference.examined', number: numberOf(conference), conferenceId: conference.conferenceId },
  );

/** The minutes are approved, or written on: from the next request on, whoever read them for that reads them no more. */
export async function endExamination(tx: Work, conference: Conference): Promise<void> {
  const staff = Object.keys(conference.examiners);
  if (staff.length === 0) return;
  conference.examiners = {};
  await endOpened(tx, conference, { examiners: staff }, 'conference.minutes_settled');
  await foldOntoItems(tx, conference);
  const { conferenceId, version, tenantId } = conference;
  tx.news.push({ tenant: tenantId, kind: 'conference', subject: conferenceId, version, staff });
}

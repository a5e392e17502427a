import { inHome } from '@tsunagi/database';
import type { Desk, Work } from '../desk/desk.js';
import { enteredAt } from './approver.js';
import type { Conference } from './Conference.js';
import { editConference, type OfConference } from './editConference.js';
import { endExamination } from './examineMinutes.js';
import { findOwnSeat, labelOf, membersAskedTo } from './findConference.js';
import { tellMembers } from './tellMembers.js';

type Done = Promise<{ conferenceId: string }>;

/** 会議録を確認に回す: whoever was there is asked to read it and say what should read otherwise. Whoever sends it round is its author. */
export const circulateMinutes = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['circulate', 'conference.minutes_circulated'], async (conference, tx) => {
    conference.circulate(tx.asker.staff);
    await tellMembers(tx, conference, 'conference.minutes', ({ attendedAt }) => attendedAt != null);
  });

/** 会議録を直す: back to writing, after a remark. Who confirmed what was written so far is asked again when it goes round anew. */
export const reviseMinutes = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['circulate', 'conference.minutes_revised'], async (conference, tx) => {
    conference.step('revise');
    await inHome(tx, conference.tenantId, 'conference.member', () => {
      for (const each of membersAskedTo(conference)) each.unconfirmMinutes();
    });
    await endExamination(tx, conference);
  });

/** 決裁する, by a second person of the convener who was there or has read what they approve. */
export const approveMinutes = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['approve', 'conference.minutes_approved'], approve);

async function approve(conference: Conference, tx: Work): Promise<void> {
  const own = findOwnSeat(tx, conference);
  const label = own ? labelOf(own) : tx.actorLabel;
  conference.approve(tx.now, { staff: tx.asker.staff, label, enteredAt: enteredAt(own) });
  await endExamination(tx, conference);
}

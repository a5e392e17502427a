import { ConflictError } from '@tsunagi/access';
import type { Desk, Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import { ConferenceNote } from './ConferenceNote.js';
import { editConference, type OfConference } from './editConference.js';
import { labelOf, membersAskedTo } from './findConference.js';
import { tellMembers } from './tellMembers.js';

type Done = Promise<{ conferenceId: string }>;

/** 会議録を確認に回す: the members are asked to read it and say what should read otherwise. Whoever sends it round is its author. */
export const circulateMinutes = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['circulate', 'conference.minutes_circulated'], async (conference, tx) => {
    conference.circulate(tx.asker.staff);
    await tellMembers(tx, conference, 'conference.minutes');
  });

/** 会議録を直す: back to writing, after a remark. */
export const reviseMinutes = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['circulate', 'conference.minutes_revised'], (conference) => conference.step('revise'));

/** Whoever has written even one line of the record is an author of the minutes. */
const linesBy = (tx: Work, { conferenceId }: OfConference): Promise<number> =>
  tx.em.count(ConferenceNote, { regionId: tx.asker.region, conferenceId, writerStaffId: tx.asker.staff });

/** 決裁する, by a second person of the convener. */
export const approveMinutes = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['approve', 'conference.minutes_approved'], approve, (tx: Work) => linesBy(tx, input));

function approve(conference: Conference, tx: Work, lines: number): void {
  if (lines > 0) throw new ConflictError('AUTHOR_CANNOT_APPROVE');
  const own = membersAskedTo(conference).find(({ staffId, removedAt }) => staffId === tx.asker.staff && !removedAt);
  const label = own ? labelOf(own) : tx.actorLabel;
  conference.approve(tx.now, { staff: tx.asker.staff, label });
}

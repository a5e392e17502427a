import type { Desk } from '../desk/desk.js';
import { editConference, type OfConference } from './editConference.js';
import { getOwnSeat, labelOf } from './findConference.js';
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

/** 決裁する, by a second person of the convener. */
export const approveMinutes = (desk: Desk, input: OfConference): Done =>
  editConference(desk, input, ['approve', 'conference.minutes_approved'], async (conference, tx) => {
    const label = await getOwnSeat(tx, conference.conferenceId).then(labelOf, () => tx.actorLabel);
    conference.approve(tx.now, { staff: tx.asker.staff, label });
  });

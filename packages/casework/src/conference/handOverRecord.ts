import { authorize, ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { findConference, getOwnSeat, labelOf, membersAskedTo } from './findConference.js';
import { recordConference } from './recordConference.js';

export interface HandOverRecordInput {
  conferenceId: string;
  /** Who keeps the record from now on; oneself where it is left out, which takes it from whoever had it. */
  memberId?: string | null;
}

/**
 * 記録を渡す・引き受ける. One keeps the record at a time. The recorder hands it on; the chair or the secretary may take it,
 * for a laptop may be lost.
 */
export const handOverRecord = (desk: Desk, { conferenceId, memberId }: HandOverRecordInput): Promise<{ conferenceId: string }> =>
  command(desk, async (tx) => {
    const conference = await findConference(tx, conferenceId);
    authorize(tx.actor, 'record', 'Conference', conference);
    conference.step('record');
    const own = getOwnSeat(tx, conference);
    const next = memberId ? membersAskedTo(conference).find((each) => each.memberId === memberId && !each.removedAt) : own;
    if (!next?.staffId || !next.attendedAt) throw new ConflictError('NOT_ATTENDED');
    const holds = conference.recorderStaffId === tx.asker.staff;
    if (!holds && own.part !== 'chair' && own.part !== 'secretary')
      throw new ConflictError('NOT_THE_RECORDER', { by: conference.recorderLabel });
    const recorder = { staff: next.staffId, label: labelOf(next) };
    await inHome(tx, conference.tenantId, 'conference.board', () => {
      conference.giveRecord(recorder);
      conference.boardVersion += 1;
    });
    recordConference(tx, conference, 'conference.record_handed_over');
    return { conferenceId };
  });

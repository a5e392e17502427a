import { authorize, ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, textFault } from '../desk/faults.js';
import type { Conference } from './Conference.js';
import { ConferenceMember, type Pledge } from './ConferenceMember.js';
import { findConference, getOwnSeat } from './findConference.js';
import { allowsStep, type ConferenceState, type ConferenceStep } from './life.js';
import { recordConference } from './recordConference.js';

export interface OfSeat {
  memberId: string;
}
type Done = Promise<{ conferenceId: string }>;
type Act = readonly [action: 'answer' | 'pledge' | 'confirm', step: ConferenceStep, happened: string];

/** One verb of a seat, by whoever holds it or by the convener; the row is the convener's. */
const editSeat = (
  desk: Desk,
  { memberId }: OfSeat,
  [action, step, happened]: Act,
  verb: (seat: ConferenceMember, tx: Work) => () => void,
): Done =>
  command(desk, async (tx) => {
    const [seat, found] = await Promise.all([
      tx.em.findOne(ConferenceMember, { regionId: tx.asker.region, memberId, removedAt: null }),
      findConference(tx, { memberId }),
    ]);
    authorize(tx.actor, action, 'ConferenceMember', seat);
    const conference = found as Conference;
    if (!allowsStep(step, conference.state as ConferenceState)) throw new ConflictError('CONFERENCE_STATE', { state: conference.state });
    const change = verb(seat, tx);
    await inHome(tx, seat.tenantId, 'conference.member', change);
    recordConference(tx, conference, happened);
    return { conferenceId: conference.conferenceId };
  });

/** 出席する: the pledge of secrecy is part of the answer, for nothing about a person is handed to whoever has not given it. */
export const acceptSeat = (desk: Desk, input: OfSeat): Done =>
  editSeat(desk, input, ['answer', 'pledge', 'conference.accepted'], (seat, tx) => () => seat.pledgeSecrecy(tx.now, 'screen'));

/** 欠席する, with a written opinion where there is one. */
export const declineSeat = (desk: Desk, input: OfSeat & { opinion?: string | null }): Done =>
  editSeat(desk, input, ['answer', 'pledge', 'conference.declined'], (seat) => {
    assertSound({ opinion: textFault(input.opinion, 4000) });
    return () => seat.decline(input.opinion?.trim() || null);
  });

/** 誓約書を受け取った: the secretary notes the pledge that somebody without an account has signed. */
export const notePledge = (desk: Desk, input: OfSeat & { pledge: Pledge }): Done =>
  editSeat(desk, input, ['pledge', 'pledge', 'conference.pledged'], (seat, tx) => () => seat.pledgeSecrecy(tx.now, input.pledge));

/** 会議録を確かめた, with a remark where something should read otherwise. */
export const confirmMinutes = (desk: Desk, input: OfSeat & { remark?: string | null }): Done =>
  editSeat(desk, input, ['confirm', 'confirm', 'conference.minutes_confirmed'], (seat, tx) => {
    assertSound({ remark: textFault(input.remark, 2000) });
    return () => seat.confirmMinutes(tx.now, input.remark?.trim() || null);
  });

/** 入室する: whoever has pledged is there from now on. */
export const attendConference = (desk: Desk, { conferenceId }: { conferenceId: string }): Done =>
  command(desk, async (tx) => {
    const conference = await findConference(tx, conferenceId);
    authorize(tx.actor, 'attend', 'Conference', conference);
    const seat = getOwnSeat(tx, conference);
    conference.step('record');
    await inHome(tx, seat.tenantId, 'conference.member', () => seat.attend(tx.now));
    recordConference(tx, conference, 'conference.attended');
    return { conferenceId };
  });

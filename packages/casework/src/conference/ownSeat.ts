import { authorize, ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { Temporal } from 'temporal-polyfill';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayFault, requiredCodeFault, textFault } from '../desk/faults.js';
import { endOfDay, localDay } from '../tenancy/index.js';
import type { Conference } from './Conference.js';
import { ConferenceMember, type Confirmation, confirmations, withWhoReads } from './ConferenceMember.js';
import { findConference, findOwnSeat, getOwnSeat, labelOf } from './findConference.js';
import { followPledge } from './followPledge.js';
import { giveOpinion, lookForOpinion, type Said } from './giveOpinion.js';
import { allowsStep, type ConferenceState, type ConferenceStep } from './life.js';
import { recordConference } from './recordConference.js';

export interface OfSeat {
  memberId: string;
}
type Done = Promise<{ conferenceId: string }>;
type Act = readonly [action: 'answer' | 'attend' | 'decline' | 'pledge' | 'note' | 'confirm', step: ConferenceStep, happened: string];

/** One verb of a seat, by whoever holds it, by the office that was asked, or by the convener; the row is the convener's. */
const editSeat = (
  desk: Desk,
  { memberId }: OfSeat,
  [action, step, happened]: Act,
  verb: (seat: ConferenceMember, tx: Work, conference: Conference) => void,
  { said, data, after }: { said?: Said; data?: Record<string, unknown>; after?: typeof followPledge } = {},
): Done =>
  command(desk, async (tx) => {
    const [seat, found, place] = await Promise.all([
      tx.em.findOne(ConferenceMember, { regionId: tx.asker.region, memberId, removedAt: null }, withWhoReads),
      findConference(tx, { memberId }),
      said && lookForOpinion(tx, said),
    ]);
    authorize(tx.actor, action, 'ConferenceMember', seat);
    const conference = found as Conference;
    if (!allowsStep(step, conference.state as ConferenceState)) throw new ConflictError('CONFERENCE_STATE', { state: conference.state });
    await inHome(tx, seat.tenantId, 'conference.member', () => verb(seat, tx, conference));
    await after?.(tx, conference, seat);
    if (said && place) await giveOpinion(tx, conference, seat, said, place);
    recordConference(tx, conference, happened, data);
    return { conferenceId: conference.conferenceId };
  });

/** 出席する: the pledge of secrecy is part of the answer, for nothing about a person is handed to whoever has not given it. */
export const acceptSeat = (desk: Desk, input: OfSeat): Done =>
  editSeat(desk, input, ['answer', 'pledge', 'conference.accepted'], (seat, tx) => seat.pledgeSecrecy(tx.now, 'screen'), {
    after: followPledge,
  });

/** What somebody has to say, as it is kept. */
const saidBy = (
  memberId: string,
  occasion: Said['occasion'],
  text: string | null | undefined,
  { itemId, anonymityConfirmed }: Pick<DeclineSeatInput, 'itemId' | 'anonymityConfirmed'>,
): Said => ({ memberId, itemId: itemId ?? null, occasion, text: text?.trim() || null, anonymityConfirmed: anonymityConfirmed ?? false });

export interface DeclineSeatInput extends OfSeat {
  /** What is to be said instead, at most 4,000 characters. */
  opinion?: string | null;
  /** The item about which it is. */
  itemId?: string | null;
  /** Where no person may be discussed: it was read again, and names nobody. */
  anonymityConfirmed?: boolean | null;
}

/**
 * 欠席する, with a written opinion where there is one: by whoever was asked; by the office, while it has named nobody; by the
 * convener for somebody on paper.
 */
export const declineSeat = async (desk: Desk, { memberId, opinion, ...about }: DeclineSeatInput): Done => {
  assertSound({ opinion: textFault(opinion, 4000) });
  const said = saidBy(memberId, 'absence', opinion, about);
  return editSeat(desk, { memberId }, ['decline', 'pledge', 'conference.declined'], (seat) => seat.decline(), { said });
};

/** 誓約書を受け取った: the secretary notes the pledge that somebody without an account has signed. Everybody else pledges for themselves. */
export const notePledge = (desk: Desk, input: OfSeat): Done =>
  editSeat(desk, input, ['pledge', 'pledge', 'conference.pledged'], (seat, tx) => seat.pledgeSecrecy(tx.now, 'paper'), {
    after: followPledge,
  });

/** Whoever keeps the office of the meeting, by name where they sit there. */
const noterOf = (tx: Work, conference: Conference): string => {
  const own = findOwnSeat(tx, conference);
  return own ? labelOf(own) : tx.actorLabel;
};

/**
 * 出席を記す: the secretary notes that somebody was there who has pledged secrecy, or was not after all. The pledge is the member's
 * own, or lies on paper: without it nobody is there. By whom it was noted stands with it.
 */
export const noteAttendance = (desk: Desk, input: OfSeat & { present: boolean }): Done =>
  editSeat(
    desk,
    input,
    ['attend', 'record', 'conference.attendance_noted'],
    (seat, tx, conference) => (input.present ? seat.noteAttendance(tx.now, noterOf(tx, conference)) : seat.missed()),
    { data: { member: input.memberId, present: input.present } },
  );

export interface ConfirmMinutesInput extends OfSeat {
  /** What should read otherwise, at most 2,000 characters. */
  remark?: string | null;
  /** The item about which it is. */
  itemId?: string | null;
  /** Where no person may be discussed: it was read again, and names nobody. */
  anonymityConfirmed?: boolean | null;
}

/** 会議録を確かめた, with a remark where something should read otherwise. */
export const confirmMinutes = async (desk: Desk, { memberId, remark, ...about }: ConfirmMinutesInput): Done => {
  assertSound({ remark: textFault(remark, 2000) });
  const said = saidBy(memberId, 'minutes', remark, about);
  const confirm = (seat: ConferenceMember, tx: Work) => seat.confirmMinutes(tx.now, 'screen');
  return editSeat(desk, { memberId }, ['confirm', 'confirm', 'conference.minutes_confirmed'], confirm, { said });
};

export interface NoteConfirmationInput extends ConfirmMinutesInput {
  /** How it reached the convener; never 'screen'. */
  means: Exclude<Confirmation, 'screen'>;
  /** The day on which it did, ISO; today or before. */
  on: string;
}

/** 確認を受け取った: the secretary notes how and on which day somebody without an account confirmed the minutes. Who noted it stands in the log. */
export const noteConfirmation = async (desk: Desk, { memberId, means, on, remark, ...about }: NoteConfirmationInput): Done => {
  const today = localDay(desk.now ?? new Date()).toString();
  assertSound({
    means: means === ('screen' as string) ? 'UNKNOWN_CODE' : requiredCodeFault(means, confirmations),
    on: dayFault(on, { notAfter: today }),
    remark: textFault(remark, 2000),
  });
  const said = saidBy(memberId, 'minutes', remark, about);
  // Only the day is known: its last moment, unless it is not over.
  const lastMoment = () => new Date(endOfDay(Temporal.PlainDate.from(on)).getTime() - 1);
  const confirm = (seat: ConferenceMember, tx: Work) => seat.confirmMinutes(on === today ? tx.now : lastMoment(), means);
  return editSeat(desk, { memberId }, ['note', 'confirm', 'conference.confirmation_noted'], confirm, { said, data: { means, on } });
};

/** 入室する: whoever has pledged is there from now on. Once the meeting is over nobody can have come to it any more. */
export const attendConference = (desk: Desk, { conferenceId }: { conferenceId: string }): Done =>
  command(desk, async (tx) => {
    const conference = await findConference(tx, conferenceId);
    authorize(tx.actor, 'attend', 'Conference', conference);
    const seat = getOwnSeat(tx, conference);
    conference.step('attend');
    await inHome(tx, seat.tenantId, 'conference.member', () => seat.attend(tx.now));
    recordConference(tx, conference, 'conference.attended');
    return { conferenceId };
  });

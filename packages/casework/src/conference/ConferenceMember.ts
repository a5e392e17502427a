import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { owned, type UntilMap, versioned } from '../desk/columns.js';
import { seated } from './StandingMember.js';

/** How the pledge of secrecy was given: on the screen by oneself, or on paper and noted by the secretary. */
export type Pledge = 'screen' | 'paper';

/** What somebody answered to the invitation. */
export const answers = {
  asked: { ja: '返事待ち', en: 'Not answered yet' },
  accepted: { ja: '出席', en: 'Will attend' },
  declined: { ja: '欠席', en: 'Will be absent' },
} as const;

/** How the minutes were confirmed: on the screen by oneself, or as it reached the convener from somebody without an account. */
export const confirmations = {
  screen: { ja: '画面で', en: 'On the screen' },
  paper: { ja: '署名した紙で', en: 'On paper, signed' },
  phone: { ja: '電話で', en: 'By phone' },
  letter: { ja: 'メール・ファクス・手紙で', en: 'By mail, fax or letter' },
  spoken: { ja: '会って口頭で', en: 'In person' },
} as const;
export type Confirmation = keyof typeof confirmations;

/**
 * Who reads the list, the same on each of its rows: written by `foldRoster` and looked at by row policies. Of three hundred seats each
 * holds three hundred keys, so no act reads them with the list.
 */
const followsList = {
  people: p
    .json<UntilMap>()
    .onCreate(() => ({}))
    .lazy(),
  readers: p
    .json<UntilMap>()
    .onCreate(() => ({}))
    .lazy(),
};

const ConferenceMemberSchema = defineEntity({
  name: 'ConferenceMember',
  tableName: 'conference_member',
  properties: {
    ...owned,
    memberId: p.uuid().primary(),
    conferenceId: p.uuid(),
    ...seated,
    answer: p.enum(['asked', 'accepted', 'declined']),
    pledgedAt: p.datetime().nullable(),
    pledge: p.enum(['screen', 'paper']).nullable(),
    attendedAt: p.datetime().nullable(),
    attendanceNotedBy: p.text().nullable(),
    removedAt: p.datetime().nullable(),
    confirmedAt: p.datetime().nullable(),
    confirmation: p.enum(Object.keys(confirmations) as Confirmation[]).nullable(),
    ...followsList,
    ...versioned,
    createdAt: p.datetime(),
  },
});

/** 出席者. Attendance is a recorded pledge of secrecy: nothing about a person is handed to somebody who has not given it. */
export class ConferenceMember extends ConferenceMemberSchema.class {
  accept(): void {
    this.answer = 'accepted';
  }

  /** Absent; a written opinion may be read out instead. */
  decline(): void {
    this.answer = 'declined';
  }

  pledgeSecrecy(at: Date, pledge: Pledge): void {
    this.pledgedAt ??= at;
    this.pledge ??= pledge;
    this.answer = 'accepted';
  }

  /** Whoever comes in by themselves is there by themselves, though somebody had noted it before. */
  attend(at: Date): void {
    if (!this.pledgedAt) throw new ConflictError('PLEDGE_FIRST');
    this.attendedAt ??= at;
    this.attendanceNotedBy = null;
  }

  /** 出席を記す: the convener notes that somebody who has pledged was in the room, and by whom. Who came in by themselves did so. */
  noteAttendance(at: Date, by: string): void {
    if (this.attendedAt) return;
    this.attend(at);
    this.attendanceNotedBy = by;
  }

  /** Noted by mistake: they were not there. Whoever came in by themselves was. */
  missed(): void {
    if (this.attendedAt && this.staffId && !this.attendanceNotedBy) throw new ConflictError('ATTENDED_THEMSELVES');
    this.attendedAt = null;
    this.attendanceNotedBy = null;
  }

  leave(at: Date): void {
    this.removedAt ??= at;
  }

  confirmMinutes(at: Date, confirmation: Confirmation): void {
    if (!this.attendedAt) throw new ConflictError('NOT_ATTENDED');
    this.confirmedAt = at;
    this.confirmation = confirmation;
  }

  /** The minutes that they confirmed are written on. */
  unconfirmMinutes(): void {
    this.confirmedAt = null;
    this.confirmation = null;
  }
}
ConferenceMemberSchema.setClass(ConferenceMember);

/** For one seat about which the policy table is asked. */
export const withWhoReads = { populate: ['people', 'readers'] } as const;

export { ConferenceMemberSchema };

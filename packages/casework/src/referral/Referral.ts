import { defineEntity, p } from '@mikro-orm/core';
import type { FieldGroup } from '@tsunagi/access';
import { ConflictError, InvalidError } from '@tsunagi/access';
import { day, owned, shareable, texts, versioned } from '../desk/columns.js';
import { isReason, type ReasonList } from './reasons.js';
import { allowsAct, type ReferralAct, type ReferralState, stateWords, transitions } from './transitions.js';

const ReferralSchema = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    ...owned,
    referralId: p.uuid().primary(),
    personId: p.uuid(),
    caseId: p.uuid(),
    parentReferralId: p.uuid().nullable(),
    number: p.text(),
    kind: p.enum(['handoff', 'introduction', 'support_request']),
    receiverTenantId: p.uuid(),
    coordinatorTenantId: p.uuid().nullable(),
    state: p.text().$type<ReferralState>().default('draft'),
    urgent: p.boolean().default(false),
    needs: texts(),
    summary: p.text().default(''),
    request: p.text().default(''),
    replyDueOn: day().nullable(),
    fieldGroups: p.array((value) => value as FieldGroup).columnType('text[]'),
    basis: p.enum(['consent', 'emergency', 'law']).default('consent'),
    basisNote: p.text().nullable(),
    consentId: p.uuid().nullable(),
    senderStaffId: p.uuid(),
    senderUnitId: p.uuid().nullable(),
    senderLabel: p.text().nullable(),
    handlerStaffId: p.uuid().nullable(),
    handlerLabel: p.text().nullable(),
    evenIfFull: p.boolean().default(false),
    deliverAt: p.datetime().nullable(),
    sentAt: p.datetime().nullable(),
    receivedAt: p.datetime().nullable(),
    decidedAt: p.datetime().nullable(),
    firstContactOn: day().nullable(),
    expectedOn: day().nullable(),
    closedAt: p.datetime().nullable(),
    confirmedAt: p.datetime().nullable(),
    clockStoppedAt: p.datetime().nullable(),
    clockStoppedMinutes: p.integer().default(0),
    questionsAsked: p.integer().default(0),
    errorAskedBy: p.uuid().nullable(),
    reasonCode: p.text().nullable(),
    reasonBy: p.enum(['provider', 'person']).nullable(),
    stateSince: p.datetime(),
    lastEventAt: p.datetime(),
    ...shareable,
    ...versioned,
    createdAt: p.datetime(),
  },
});

/** States that only an acceptance leads to. */
const afterAcceptance: ReadonlySet<ReferralState> = new Set(['accepted', 'waitlisted', 'in_progress', 'on_hold', 'completed', 'failed']);

/** Questions to the sender before deciding; the clock stands still while one is open. */
export const maxQuestions = 2;

/** Somebody of the receiver has opened it or has it in hand: it answers here, and nobody answers for it. */
export const isTakenUp = (standing: { receivedAt?: Date | null | undefined; handlerStaffId?: string | null | undefined }): boolean =>
  !!standing.receivedAt || !!standing.handlerStaffId;

/** Whoever of the receiver has it in hand, and how they are signed. */
interface Handler {
  staff: string;
  label: string;
}

/** 紹介. Nobody outside sets its state: each verb states its guard and its one error. */
export class Referral extends ReferralSchema.class {
  /** Whether the other office is veiled from whoever asks, and the person hides (protection/veil.ts): read when it is found. */
  officesVeiled?: boolean;
  personHides?: boolean;

  waitsToLeave(): boolean {
    return this.state === 'draft' && !!this.deliverAt;
  }

  /** A late click is a conflict that says what has happened meanwhile; a reason that is not on the list is a fault. */
  assertAllows(act: ReferralAct, reason?: string | null): void {
    if (!allowsAct(act, this.state)) throw this.late(act);
    const list = (transitions[act] as { reason?: ReasonList }).reason;
    if (list && !isReason(list, reason)) throw new InvalidError('INVALID_INPUT', { reason: 'UNKNOWN_CODE' });
  }

  /** Moves along the one table of transitions. */
  move(act: ReferralAct, now: Date, reason: { code?: string | null; by?: 'provider' | 'person' | null } = {}): void {
    this.assertAllows(act, reason.code);
    const rule = transitions[act] as { to: ReferralState | null; reason?: ReasonList };
    if (rule.reason) {
      this.reasonCode = reason.code ?? null;
      this.reasonBy = reason.by ?? null;
    }
    if (rule.to && rule.to !== this.state) {
      this.state = rule.to;
      this.stateSince = now;
    }
    this.lastEventAt = now;
  }

  private late(act: ReferralAct): ConflictError {
    return new ConflictError('REFERRAL_STATE', { state: this.state, act, now: stateWords(this.state) });
  }

  /** Who of the receiver has accepted it; null while nobody has. */
  takenBy(): { staff: string; label: string | null } | null {
    if (!afterAcceptance.has(this.state) || !this.handlerStaffId) return null;
    return { staff: this.handlerStaffId, label: this.handlerLabel ?? null };
  }

  /** Accepted elsewhere, by phone or fax, and taken up by nobody here yet. */
  isInNobodysHand(): boolean {
    return afterAcceptance.has(this.state) && !this.handlerStaffId;
  }

  /** A draft that stays where it is: what is leaving has to be called back first, and what has left is with the other side. */
  assertAtHome(act: ReferralAct): void {
    if (this.waitsToLeave()) throw new ConflictError('LEAVING', { state: this.state });
    if (this.state === 'draft') return;
    throw this.sentAt ? new ConflictError('ALREADY_SENT', { state: this.state, now: stateWords(this.state) }) : this.late(act);
  }

  /** Back from the hold: it never left. */
  recall(now: Date): void {
    if (this.waitsToLeave()) {
      this.move('recall', now);
      this.deliverAt = null;
      return;
    }
    if (this.state === 'draft') throw new ConflictError('NOT_SENT_YET', { state: this.state });
    this.assertAtHome('recall');
  }

  /** Lets the draft go: from here on it belongs to whoever sent it, and leaves when the hold is over. */
  send(now: Date, sender: { staff: string; unit: string | null; label: string }, holdSeconds: number): Date {
    this.assertAtHome('send');
    this.move('send', now);
    this.senderStaffId = sender.staff;
    this.senderUnitId = sender.unit;
    this.senderLabel = sender.label;
    this.deliverAt = new Date(now.getTime() + holdSeconds * 1000);
    return this.deliverAt;
  }

  ask(now: Date): void {
    if (this.questionsAsked >= maxQuestions) throw new ConflictError('QUESTIONS_EXHAUSTED');
    this.move('ask', now);
    this.questionsAsked += 1;
    this.clockStoppedAt = now;
  }

  /** The clock of the receiving office runs on; for how many of its working minutes it stood still is kept. */
  answer(now: Date, minutesStopped: number, replyDueOn: string | null): void {
    this.move('answer', now);
    this.clockStoppedMinutes += minutesStopped;
    this.clockStoppedAt = null;
    this.replyDueOn = replyDueOn;
  }

  accept(now: Date, handler: Handler): void {
    this.move('accept', now);
    this.decidedAt = now;
    this.receivedAt ??= now;
    this.handOver(handler);
  }

  /** The sender records what the receiver has said elsewhere: only as long as nobody there has taken it up. */
  assertAnswersElsewhere(): void {
    this.assertAllows('recordReply');
    if (isTakenUp(this)) throw new ConflictError('RECEIVER_ANSWERS_HERE', { state: this.state });
  }

  /** Accepted elsewhere: nobody has it in hand here, and who spoke for the office stands in that place. */
  acceptElsewhere(now: Date, saidBy: string): void {
    this.move('accept', now);
    this.decidedAt = now;
    this.handlerLabel = saidBy;
  }

  /** The first contact has been made: by whoever has it in hand, or by whom it is in hand from now on, since it was accepted elsewhere. */
  start(now: Date, firstContactOn: string, by?: Handler): void {
    this.move('start', now);
    this.firstContactOn = firstContactOn;
    if (by && !this.handlerStaffId) this.handOver(by);
  }

  claim(now: Date, by: Handler): void {
    this.move('claim', now);
    this.handOver(by);
  }

  private handOver({ staff, label }: Handler): void {
    this.handlerStaffId = staff;
    this.handlerLabel = label;
  }

  /** Further field groups are open to the receiver from now on. */
  shareMore(now: Date, groups: readonly FieldGroup[]): void {
    this.move('shareMore', now);
    this.fieldGroups = [...new Set([...this.fieldGroups, ...groups])];
  }

  /** The sender says once whether the outcome is so from its side. */
  confirm(now: Date): void {
    this.assertAllows('confirmOutcome');
    if (this.confirmedAt) throw new ConflictError('ALREADY_CONFIRMED');
    this.move('confirmOutcome', now);
    this.confirmedAt = now;
  }

  /** Comes to an end in one of the closing states. */
  close(act: ReferralAct, now: Date, reason: { code?: string | null; by?: 'provider' | 'person' | null } = {}): void {
    this.move(act, now, reason);
    this.decidedAt ??= now;
    this.closedAt = now;
    this.clockStoppedAt = null;
  }
}
ReferralSchema.setClass(Referral);

export { ReferralSchema };

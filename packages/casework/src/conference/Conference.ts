import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { owned, secondsOf, shareable, type UntilMap, uuids, versioned } from '../desk/columns.js';
import { type Approver, approverIs, mayBeOpened } from './approver.js';
import { allowsStep, type ConferenceState, type ConferenceStep, conferenceSteps, examination } from './life.js';

const ConferenceSchema = defineEntity({
  name: 'Conference',
  tableName: 'conference',
  properties: {
    ...owned,
    conferenceId: p.uuid().primary(),
    kindCode: p.text(),
    sessionNumber: p.integer(),
    title: p.text(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    place: p.text().nullable(),
    onlineUrl: p.text().nullable(),
    recurrence: p.text().nullable(),
    carriedFromId: p.uuid().nullable(),
    groupId: p.uuid().nullable(),
    state: p.text().default('planned'),
    recorderStaffId: p.uuid().nullable(),
    recorderLabel: p.text().nullable(),
    /** Everybody who has written a line of the record, or struck one. */
    authors: uuids().onCreate(() => []),
    openedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    minutedBy: p.uuid().nullable(),
    approvedBy: p.uuid().nullable(),
    approvedAt: p.datetime().nullable(),
    approverLabel: p.text().nullable(),
    examiners: p.json<UntilMap>().onCreate(() => ({})),
    examinations: p.integer().default(0),
    boardVersion: p.integer().default(0),
    people: p.json<UntilMap>().onCreate(() => ({})),
    ...shareable,
    ...versioned,
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
});

/** While it stands so, items are brought to it. */
export const takesItems: readonly ConferenceState[] = conferenceSteps.propose.from;

/** Whoever keeps the record: one at a time, and the next one takes it over by hand. */
export interface Recorder {
  staff: string;
  label: string;
}

/** 会議. One meeting: its kind, its time and place, and how far it has come. */
export class Conference extends ConferenceSchema.class {
  /** Takes the step, or says in which state it stands. */
  step(step: ConferenceStep): void {
    if (!allowsStep(step, this.state as ConferenceState)) throw new ConflictError('CONFERENCE_STATE', { state: this.state });
    this.state = conferenceSteps[step].to ?? this.state;
  }

  open(at: Date, recorder: Recorder): void {
    this.step('open');
    this.openedAt = at;
    this.giveRecord(recorder);
  }

  end(at: Date): void {
    this.step('end');
    this.endedAt = at;
  }

  giveRecord({ staff, label }: Recorder): void {
    this.recorderStaffId = staff;
    this.recorderLabel = label;
  }

  /** Only the recorder writes over what stands there; anybody else is told who has it. */
  assertRecorder(staff: string): void {
    this.step('record');
    if (this.recorderStaffId !== staff) throw new ConflictError('NOT_THE_RECORDER', { by: this.recorderLabel });
  }

  /** What becomes of its items is said until it is closed. */
  assertGoesOn(): void {
    if (!allowsStep('end', this.state as ConferenceState)) throw new ConflictError('CONFERENCE_STATE', { state: this.state });
  }

  circulate(writer: string): void {
    this.step('circulate');
    this.minutedBy = writer;
    this.examinations = 0;
  }

  /** 決裁のために読む: the minutes are open to this second person until then, so many times. Whoever was there needs no more. */
  examine(at: Date, approver: Approver, until: Date): boolean {
    this.step('examine');
    const standing = approverIs(this, approver, at);
    if (standing === 'author') throw new ConflictError('AUTHOR_CANNOT_APPROVE');
    if (standing === 'reader') return false;
    if (!mayBeOpened(this)) throw new ConflictError('MINUTES_OPENED_OFTEN', { openings: examination.openings });
    this.examinations++;
    this.examiners = { ...this.examiners, [approver.staff]: secondsOf(until) };
    return true;
  }

  /** 決裁: by a second person, who was there or has read the minutes, and never by whoever wrote them. */
  approve(at: Date, { label, ...approver }: Recorder & Approver): void {
    const standing = approverIs(this, approver, at);
    if (standing === 'author') throw new ConflictError('AUTHOR_CANNOT_APPROVE');
    this.step('approve');
    if (standing === 'stranger') throw new ConflictError('MINUTES_NOT_READ');
    this.approvedAt = at;
    this.approvedBy = approver.staff;
    this.approverLabel = label;
  }
}
ConferenceSchema.setClass(Conference);

export { ConferenceSchema };

import { addWorkingDaysTo, addWorkingMinutes, type Calendar } from '../../tenancy/index.js';
import type { Referral } from '../Referral.js';
import type { ReferralState } from '../transitions.js';
import { type LadderStep, ladders, lengthOf } from './ladders.js';
import type { TimerLength } from './TimerLength.js';

/** A step of a ladder with its time. */
export interface Planned {
  kind: string;
  step: string;
  dueAt: Date;
  /** Taken once in the life of a referral, at whatever time: what has fired is not planned again. */
  once?: boolean;
}

type Clocked = Pick<
  Referral,
  'urgent' | 'sentAt' | 'stateSince' | 'lastEventAt' | 'firstContactOn' | 'expectedOn' | 'clockStoppedMinutes'
> & {
  state: string;
};

/** Working time of the receiving office: days at the same hour, or minutes for what cannot wait until tomorrow. */
const later = (calendar: Calendar, from: Date, { days, minutes }: TimerLength): Date =>
  minutes == null ? addWorkingDaysTo(calendar, from, days ?? 0) : addWorkingMinutes(calendar, from, minutes);

/** A day begins for an office when it opens in the morning. */
const morningOf = (day: string): Date => new Date(`${day}T09:00:00+09:00`);

function dueAt(calendar: Calendar, referral: Clocked, ladder: LadderStep, length: TimerLength, now: Date): Date {
  const began = referral[ladder.since] ?? now;
  const since = typeof began === 'string' ? morningOf(began) : began;
  let due = later(calendar, since, length);
  // The time of the receiving office during which it waited for an answer does not count against it.
  if (ladder.since === 'sentAt' && referral.clockStoppedMinutes > 0) due = addWorkingMinutes(calendar, due, referral.clockStoppedMinutes);
  while (ladder.repeats && due <= now) due = later(calendar, due, length);
  return due;
}

const applies = (referral: Clocked, ladder: LadderStep): boolean =>
  ladder.states.includes(referral.state as ReferralState) && !(ladder.kind === 'T3' && referral.firstContactOn);

/** Every step that lies ahead of a referral in its present state, in the working time of the receiving office. */
export const plannedSteps = (calendar: Calendar, lengths: readonly TimerLength[], referral: Clocked, now: Date): Planned[] =>
  ladders.flatMap((ladder) => {
    const length = applies(referral, ladder) && lengthOf(lengths, ladder, referral.urgent);
    if (!length) return [];
    const { kind, step, since, repeats } = ladder;
    return [{ kind, step, dueAt: dueAt(calendar, referral, ladder, length, now), once: since === 'sentAt' && !repeats }];
  });

/** The step as it still applies, or nothing where the referral has moved on meanwhile. */
export const stepOf = (referral: Clocked, kind: string, step: string): LadderStep | null =>
  ladders.find((ladder) => ladder.kind === kind && ladder.step === step && applies(referral, ladder)) ?? null;

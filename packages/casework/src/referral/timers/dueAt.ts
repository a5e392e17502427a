import { addWorkingDaysTo, addWorkingMinutes, type Calendar } from '../../tenancy/index.js';
import type { Referral } from '../Referral.js';
import type { ReferralState } from '../transitions.js';
import { type After, type TimerRule, timerRules } from './timerRules.js';

/** A step of a ladder with its time. */
export interface Planned {
  kind: string;
  step: string;
  dueAt: Date;
}

type Clocked = Pick<Referral, 'urgent' | 'sentAt' | 'stateSince' | 'lastEventAt' | 'firstContactOn' | 'clockStoppedMinutes'> & {
  state: string;
};

const later = (calendar: Calendar, from: Date, after: After): Date =>
  'days' in after ? addWorkingDaysTo(calendar, from, after.days) : addWorkingMinutes(calendar, from, after.minutes);

function dueAt(calendar: Calendar, referral: Clocked, rule: TimerRule, now: Date): Date {
  const since = referral[rule.since] ?? now;
  let due = later(calendar, since, rule.after);
  // The time of the receiving office during which it waited for an answer does not count against it.
  if (rule.since === 'sentAt' && referral.clockStoppedMinutes > 0) due = addWorkingMinutes(calendar, due, referral.clockStoppedMinutes);
  while (rule.repeats && due <= now) due = later(calendar, due, rule.after);
  return due;
}

const applies = (referral: Clocked, rule: TimerRule): boolean =>
  rule.states.includes(referral.state as ReferralState) &&
  (rule.urgency === 'any' || (rule.urgency === 'urgent') === referral.urgent) &&
  !(rule.kind === 'T3' && referral.firstContactOn);

/** Every step that lies ahead of a referral in its present state, in the working time of the receiving office. */
export const plannedSteps = (calendar: Calendar, referral: Clocked, now: Date): Planned[] =>
  timerRules
    .filter((rule) => applies(referral, rule))
    .map((rule) => ({ kind: rule.kind, step: rule.step, dueAt: dueAt(calendar, referral, rule, now) }));

/** What this step does now, or nothing where the referral has moved on meanwhile. */
export const ruleOf = (referral: Clocked, kind: string, step: string): TimerRule | null =>
  timerRules.find((rule) => rule.kind === kind && rule.step === step && applies(referral, rule)) ?? null;

import type { ReferralState } from '../transitions.js';
import type { TimerLength } from './TimerLength.js';

export const timerKinds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const;
export type TimerKind = (typeof timerKinds)[number];
export type TimerAct = 'nudge' | 'coordinate' | 'alternatives' | 'expire' | 'review' | 'consentEnding' | 'retention';

/** One step of a ladder: what happens if nothing else has happened by then. */
export interface LadderStep {
  kind: TimerKind;
  step: TimerAct;
  states: readonly ReferralState[];
  /** From when the time is counted; `sentAt` stands still while a question is open, `expectedOn` is the day for which room was promised. */
  since: 'sentAt' | 'stateSince' | 'lastEventAt' | 'expectedOn';
  /** Again after the same time, for as long as the state lasts. */
  repeats?: true;
}

const undecided = ['requested', 'received'] as const;
const underWay = ['info_needed', 'accepted', 'in_progress', 'on_hold'] as const;

/**
 * 期限. What a referral under way climbs while nobody moves: T1 unopened, T2 undecided, T3 no first contact, T4 no event
 * (a question that nobody answers ends it), T5 on the waiting list (so does room that never came). How long each step takes is not said here: that is for the region to agree on (`TimerLength`).
 */
export const ladders: readonly LadderStep[] = [
  { kind: 'T1', step: 'nudge', states: ['requested'], since: 'sentAt' },
  { kind: 'T1', step: 'coordinate', states: ['requested'], since: 'sentAt' },
  { kind: 'T2', step: 'nudge', states: undecided, since: 'sentAt' },
  { kind: 'T2', step: 'coordinate', states: undecided, since: 'sentAt' },
  { kind: 'T2', step: 'alternatives', states: undecided, since: 'sentAt' },
  { kind: 'T2', step: 'expire', states: undecided, since: 'sentAt' },
  { kind: 'T3', step: 'nudge', states: ['accepted'], since: 'stateSince' },
  { kind: 'T4', step: 'nudge', states: underWay, since: 'lastEventAt' },
  { kind: 'T4', step: 'coordinate', states: underWay, since: 'lastEventAt' },
  { kind: 'T4', step: 'expire', states: ['info_needed'], since: 'stateSince' },
  { kind: 'T5', step: 'review', states: ['waitlisted'], since: 'stateSince', repeats: true },
  { kind: 'T5', step: 'coordinate', states: ['waitlisted'], since: 'expectedOn' },
  { kind: 'T5', step: 'expire', states: ['waitlisted'], since: 'expectedOn' },
];

/** The length of this step for a referral that is urgent or not; undefined where the region has none: then it is not taken. */
export const lengthOf = <L extends Pick<TimerLength, 'kind' | 'step' | 'urgency'>>(
  lengths: readonly L[],
  { kind, step }: { kind: string; step: string },
  urgent: boolean,
): L | undefined =>
  lengths.find(
    (length) => length.kind === kind && length.step === step && (length.urgency === 'any' || (length.urgency === 'urgent') === urgent),
  );

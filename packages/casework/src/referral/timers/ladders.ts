import type { ReferralState } from '../transitions.js';
import type { TimerLength } from './TimerLength.js';

export const timerKinds = {
  T1: { ja: 'まだ開かれていない', en: 'Not opened yet' },
  T2: { ja: 'まだ返事がない', en: 'Not decided yet' },
  T3: { ja: '最初の連絡がまだ', en: 'No first contact yet' },
  T4: { ja: '動きがない', en: 'Nothing has happened' },
  T5: { ja: '空きを待っている', en: 'On the waiting list' },
  T6: { ja: '同意の期限が近い', en: 'The consent is about to end' },
  T7: { ja: '就職後の定着', en: 'Whether a job lasts' },
} as const;
export type TimerKind = keyof typeof timerKinds;
/**
 * What else is agreed on as a length: how long what was handed over without consent lasts, what it takes to be a second person,
 * and for how long what was typed and never saved is kept.
 */
export const lengthKinds = {
  ...timerKinds,
  T8: { ja: '同意なしで渡したものの終わり', en: 'The end of what was given without consent' },
  T9: { ja: '支援措置の二人目になれるまで', en: 'Until somebody may be the second person about a protected address' },
  T10: { ja: '書きかけの保存期限', en: 'How long what was typed and never saved is kept' },
} as const;
export type LengthKind = keyof typeof lengthKinds;
export type TimerAct = 'nudge' | 'coordinate' | 'alternatives' | 'expire' | 'review' | 'consentEnding' | 'retention';

/** What a row of `timer` may name as its step: T7 counts its three times. */
export const timerSteps = {
  nudge: { ja: '返事をうながす', en: 'Whoever has to move is reminded' },
  coordinate: { ja: '調整役に知らせる', en: 'The coordinator is asked to phone' },
  alternatives: { ja: '別の相手先を考える', en: 'The sender is told to think of another receiver' },
  expire: { ja: '期限切れになる', en: 'It ends, and what was given is no longer read' },
  review: { ja: '空きの見込みを確かめる', en: 'The waiting list is reviewed' },
  consentEnding: { ja: '同意を取り直す時期', en: 'The sender is told to renew the consent' },
  first: { ja: '定着を確かめる（1回目）', en: 'Whether the job lasts, first time' },
  second: { ja: '定着を確かめる（2回目）', en: 'Whether the job lasts, second time' },
  third: { ja: '定着を確かめる（3回目）', en: 'Whether the job lasts, third time' },
} as const satisfies Record<Exclude<TimerAct, 'retention'> | 'first' | 'second' | 'third', { ja: string; en: string }>;

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

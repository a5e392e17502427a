import type { ReferralState } from '../transitions.js';

export type TimerKind = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7';
export type TimerAct = 'nudge' | 'coordinate' | 'alternatives' | 'expire' | 'review' | 'consentEnding' | 'retention';

/** Working time of the receiving office: days at the same hour, or minutes for what cannot wait until tomorrow. */
export type After = { days: number } | { minutes: number };

/** One step of a ladder: what happens if nothing else has happened by then. */
export interface TimerRule {
  kind: TimerKind;
  step: string;
  urgency: 'normal' | 'urgent' | 'any';
  states: readonly ReferralState[];
  /** From when the time is counted; `sentAt` stands still while a question is open. */
  since: 'sentAt' | 'stateSince' | 'lastEventAt';
  after: After;
  act: TimerAct;
  /** Again after the same time, for as long as the state lasts. */
  repeats?: true;
  /** On what the length stands. OWN: our own choice, to be confirmed with the region (要確認). */
  source: string;
}

const undecided = ['requested', 'received'] as const;
const own = 'OWN（要確認）：';
const ladder = (rule: Omit<TimerRule, 'source'>, source: string): TimerRule => ({ ...rule, source: own + source });

/**
 * 期限. The ladders of a referral under way, as data: T1 unopened, T2 undecided, T3 no first contact, T4 no event,
 * T5 on the waiting list. Lengths are ours, after the reminders of Primero and Clarity, and are changed here.
 */
export const timerRules: readonly TimerRule[] = [
  ladder(
    { kind: 'T1', step: 'nudge', urgency: 'normal', states: ['requested'], since: 'sentAt', after: { days: 1 }, act: 'nudge' },
    '未開封は1日',
  ),
  ladder(
    {
      kind: 'T1',
      step: 'coordinate',
      urgency: 'urgent',
      states: ['requested'],
      since: 'sentAt',
      after: { minutes: 180 },
      act: 'coordinate',
    },
    '至急の未開封は3時間で調整役が電話',
  ),
  ladder(
    { kind: 'T2', step: 'nudge', urgency: 'normal', states: undecided, since: 'sentAt', after: { days: 3 }, act: 'nudge' },
    '未回答3日で催促',
  ),
  ladder(
    { kind: 'T2', step: 'coordinate', urgency: 'normal', states: undecided, since: 'sentAt', after: { days: 5 }, act: 'coordinate' },
    '未回答5日で調整役',
  ),
  ladder(
    { kind: 'T2', step: 'alternatives', urgency: 'normal', states: undecided, since: 'sentAt', after: { days: 7 }, act: 'alternatives' },
    '未回答7日で別の相手先',
  ),
  ladder(
    { kind: 'T2', step: 'expire', urgency: 'normal', states: undecided, since: 'sentAt', after: { days: 14 }, act: 'expire' },
    '未回答14日で期限切れ',
  ),
  ladder(
    { kind: 'T2', step: 'nudge', urgency: 'urgent', states: undecided, since: 'sentAt', after: { minutes: 240 }, act: 'nudge' },
    '至急は4時間で催促',
  ),
  ladder(
    { kind: 'T2', step: 'coordinate', urgency: 'urgent', states: undecided, since: 'sentAt', after: { days: 1 }, act: 'coordinate' },
    '至急は1日で調整役',
  ),
  ladder(
    { kind: 'T2', step: 'alternatives', urgency: 'urgent', states: undecided, since: 'sentAt', after: { days: 2 }, act: 'alternatives' },
    '至急は2日で別の相手先',
  ),
  ladder(
    { kind: 'T2', step: 'expire', urgency: 'urgent', states: undecided, since: 'sentAt', after: { days: 5 }, act: 'expire' },
    '至急は5日で期限切れ',
  ),
  ladder(
    { kind: 'T3', step: 'nudge', urgency: 'normal', states: ['accepted'], since: 'stateSince', after: { days: 7 }, act: 'nudge' },
    '初回連絡7日',
  ),
  ladder(
    { kind: 'T3', step: 'nudge', urgency: 'urgent', states: ['accepted'], since: 'stateSince', after: { days: 2 }, act: 'nudge' },
    '至急の初回連絡2日',
  ),
  ladder(
    {
      kind: 'T4',
      step: 'nudge',
      urgency: 'any',
      states: ['info_needed', 'accepted', 'in_progress', 'on_hold'],
      since: 'lastEventAt',
      after: { days: 14 },
      act: 'nudge',
    },
    '動きなし14日で催促',
  ),
  ladder(
    {
      kind: 'T4',
      step: 'coordinate',
      urgency: 'any',
      states: ['info_needed', 'accepted', 'in_progress', 'on_hold'],
      since: 'lastEventAt',
      after: { days: 30 },
      act: 'coordinate',
    },
    '動きなし30日で調整役',
  ),
  ladder(
    {
      kind: 'T5',
      step: 'review',
      urgency: 'any',
      states: ['waitlisted'],
      since: 'stateSince',
      after: { days: 30 },
      act: 'review',
      repeats: true,
    },
    '空き待ちは30日ごとに見直し',
  ),
];

/** T6: so many days before a disclosure ends. T7: so many days after somebody found work. Calendar days. */
export const consentEndingDays = { days: 14, source: `${own}同意・提供の期限の14日前` } as const;
export const retentionDays = { days: [30, 90, 180], source: `${own}就職後30・90・180日の定着確認` } as const;

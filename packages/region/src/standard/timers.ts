import type { TimerLengthData } from '../regionData.js';
import { sources } from './sources.js';

type Step = Pick<TimerLengthData, 'kind' | 'step' | 'urgency'>;

const normal = (kind: Step['kind'], step: string): Step => ({ kind, step, urgency: 'normal' });
const urgent = (kind: Step['kind'], step: string): Step => ({ kind, step, urgency: 'urgent' });
const any = (kind: Step['kind'], step: string): Step => ({ kind, step, urgency: 'any' });

const ask = '圏域の取り決めが見つかるまでの標準の長さです。圏域の会議で決まったら、その日付と一緒に入れ替えてください。';
const standard = (step: Step, length: { days: number } | { minutes: number }): TimerLengthData => ({
  ...step,
  ...length,
  source: sources.standardTimers,
  toBeConfirmed: ask,
});

/**
 * 期限の長さ. No public text of the region says how long an office may take; these are the lengths that the product
 * starts with. Working time of the receiving office; T6 to T10 are calendar days.
 */
export const timers: readonly TimerLengthData[] = [
  standard(normal('T1', 'nudge'), { days: 1 }),
  standard(urgent('T1', 'coordinate'), { minutes: 180 }),
  standard(normal('T2', 'nudge'), { days: 3 }),
  standard(normal('T2', 'coordinate'), { days: 5 }),
  standard(normal('T2', 'alternatives'), { days: 7 }),
  standard(normal('T2', 'expire'), { days: 14 }),
  standard(urgent('T2', 'nudge'), { minutes: 240 }),
  standard(urgent('T2', 'coordinate'), { days: 1 }),
  standard(urgent('T2', 'alternatives'), { days: 2 }),
  standard(urgent('T2', 'expire'), { days: 5 }),
  standard(normal('T3', 'nudge'), { days: 7 }),
  standard(urgent('T3', 'nudge'), { days: 2 }),
  standard(any('T4', 'nudge'), { days: 14 }),
  standard(any('T4', 'coordinate'), { days: 30 }),
  standard(any('T4', 'expire'), { days: 44 }),
  standard(any('T5', 'review'), { days: 30 }),
  standard(any('T5', 'coordinate'), { days: 10 }),
  standard(any('T5', 'expire'), { days: 30 }),
  standard(any('T6', 'consentEnding'), { days: 14 }),
  standard(any('T7', 'first'), { days: 30 }),
  standard(any('T7', 'second'), { days: 90 }),
  standard(any('T7', 'third'), { days: 180 }),
  standard(any('T8', 'emergency'), { days: 90 }),
  standard(any('T8', 'law'), { days: 365 }),
  standard(any('T9', 'settle'), { days: 7 }),
  standard(any('T9', 'host'), { days: 90 }),
  // OWN. How long a draft nobody went on with may lie.
  standard(any('T10', 'draft'), { days: 90 }),
];

import { expect, it } from '@jest/globals';
import { type Rhythm, rhythmOf, ruleOf, sameDay, sameWeekday } from '../../../services/console/src/lib/recurrence/rhythm.ts';

const rhythms: readonly (readonly [rule: string, rhythm: Rhythm])[] = [
  ['FREQ=DAILY', { every: 'day' }],
  ['FREQ=WEEKLY;BYDAY=TU,FR', { every: 'week', on: ['TU', 'FR'], interval: 1 }],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', { every: 'week', on: ['TH'], interval: 2 }],
  ['FREQ=MONTHLY;BYDAY=2SA,4SA', { every: 'month', weeks: [2, 4], on: ['SA'] }],
  ['FREQ=MONTHLY;BYDAY=-1FR', { every: 'month', weeks: [-1], on: ['FR'] }],
  ['FREQ=MONTHLY;BYMONTHDAY=5,20', { every: 'monthDay', days: [5, 20] }],
];

it('says each rhythm as a rule and reads it back', () => {
  for (const [rule, rhythm] of rhythms) {
    expect(ruleOf(rhythm)).toBe(rule);
    expect(rhythmOf(rule)).toEqual(rhythm);
  }
});

it('leaves a rule alone that says more than a rhythm does', () => {
  for (const rule of ['FREQ=MONTHLY;BYDAY=2SA,3SU', 'FREQ=YEARLY;BYMONTH=5', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=MONTHLY;BYDAY=6MO', ''])
    expect(rhythmOf(rule)).toBeNull();
});

it('puts days in the order of the week, however the rule names them', () => {
  expect(rhythmOf('FREQ=WEEKLY;BYDAY=FR,MO')).toEqual({ every: 'week', on: ['MO', 'FR'], interval: 1 });
});

it('takes the day of a meeting as the same weekday, or the same day, of each month', () => {
  expect(ruleOf(sameWeekday('2026-11-26'))).toBe('FREQ=MONTHLY;BYDAY=4TH');
  expect(ruleOf(sameDay('2026-11-26'))).toBe('FREQ=MONTHLY;BYMONTHDAY=26');
});

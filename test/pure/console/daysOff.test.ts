import { expect, it } from '@jest/globals';
import { canRest, daysOf, withoutNext } from '../../../services/console/src/scenes/partner/entries/daysOff.ts';

const circle = { label: null, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', opensAt: '10:00', from: null, note: null };
const next = [
  { on: '2026-11-24', opensAt: '10:00', label: null },
  { on: '2026-11-25', opensAt: '18:00', label: '夜の会' },
  { on: '2026-12-08', opensAt: '10:00', label: null },
];

it('knows which of the next days are of this schedule', () => {
  expect(daysOf(circle, next).map(({ on }) => on)).toEqual(['2026-11-24', '2026-12-08']);
});

it('goes on from the day after next, so that every second week stays every second week, and says which day is off', () => {
  expect(withoutNext(circle, next)).toEqual({ ...circle, from: '2026-12-08', note: '11/24は休みです' });
});

it('keeps what else the note says, and drops the day off before', () => {
  const once = withoutNext({ ...circle, note: '昼食あり' }, next);
  expect(withoutNext(once, next.slice(2))).toMatchObject({ from: '2026-12-09', note: '昼食あり 12/8は休みです' });
});

it('leaves a schedule alone that has no day to come, and one that is counted', () => {
  expect(withoutNext(circle, [])).toBe(circle);
  expect(canRest({ rrule: 'FREQ=WEEKLY;COUNT=10;BYDAY=TU' })).toBe(false);
  expect(canRest(circle)).toBe(true);
});

import { expect, it } from '@jest/globals';
import { comingDaysOff, daysOf, withDayOff, withDayOn } from '../../../services/console/src/scenes/partner/entries/daysOff.ts';

const circle = { label: null, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', opensAt: '10:00', except: [] };
const next = [
  { on: '2026-11-24', opensAt: '10:00', label: null },
  { on: '2026-11-25', opensAt: '18:00', label: '夜の会' },
  { on: '2026-12-08', opensAt: '10:00', label: null },
];

it('knows which of the next days are of this schedule', () => {
  expect(daysOf(circle, next).map(({ on }) => on)).toEqual(['2026-11-24', '2026-12-08']);
});

it('takes a day off and leaves the rule as it is, and gives the day back', () => {
  const off = withDayOff(circle, '2026-12-08');
  expect(off).toEqual({ ...circle, except: ['2026-12-08'] });
  expect(withDayOn(off, '2026-12-08')).toEqual(circle);
});

it('keeps the days off before it in their order, each once, and forgets those that lie behind', () => {
  const before = { ...circle, except: ['2999-01-05', '2020-11-10'] };
  expect(withDayOff(before, '2998-12-08').except).toEqual(['2998-12-08', '2999-01-05']);
  expect(withDayOff(before, '2999-01-05').except).toEqual(['2999-01-05']);
  expect(comingDaysOff(before)).toEqual(['2999-01-05']);
});

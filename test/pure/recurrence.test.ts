import { expect, it } from '@jest/globals';
import { nextStart } from '@tsunagi/casework';
import fc from 'fast-check';
import { daysOfRule, slowRules } from './slowRules.js';

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

it('looks at no rule for long, whether it comes round or never does', () => {
  expect(slowRules()).toEqual([]);
});

it('finds no day for what never comes round', () => {
  for (const freq of ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])
    for (const part of ['BYMONTH=2;BYMONTHDAY=30', 'BYMONTH=4;BYMONTHDAY=31', 'BYMONTHDAY=1;BYSETPOS=366'])
      expect(daysOfRule({ rrule: `FREQ=${freq};${part}` }, '2026-11-24', 1)).toEqual([]);
  expect(() => nextStart({ recurrence: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', startsAt: new Date() })).toThrow(/does not recur/);
});

it('keeps no rule that is finer than a day, or that no calendar knows', () => {
  for (const rrule of [
    'FREQ=SECONDLY',
    'FREQ=HOURLY;BYMONTH=2',
    'FREQ=DAILY;BYHOUR=3',
    'BYDAY=MO',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;FREQ=DAILY',
  ])
    expect(daysOfRule({ rrule }, '2026-11-24', 1)).toEqual([]);
});

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const some = <T>(each: fc.Arbitrary<T>) => fc.uniqueArray(each, { minLength: 0, maxLength: 3 });
const rule = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    count: fc.option(fc.integer({ min: 1, max: 30 }), { nil: 0 }),
    nth: fc.constantFrom(0, 0, 1, 2, 4, 5, -1, -2),
    days: some(weekday),
    monthDays: some(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }))),
    months: some(fc.integer({ min: 1, max: 12 })),
    places: fc.constantFrom('', '', '1', '2', '-1'),
    wkst: fc.constantFrom('', 'SU', 'WE'),
  })
  .map(({ freq, interval, count, nth, days, monthDays, months, places, wkst }) => {
    const parts = {
      INTERVAL: interval > 1 && interval,
      COUNT: count > 0 && count,
      BYDAY: days.length > 0 && days.map((each) => (nth && freq !== 'DAILY' && freq !== 'WEEKLY' ? `${nth}${each}` : each)).join(),
      BYMONTHDAY: monthDays.length > 0 && monthDays.join(),
      BYMONTH: months.length > 0 && months.join(),
      BYSETPOS: places,
      WKST: wkst,
    };
    return [`FREQ=${freq}`, ...Object.entries(parts).flatMap(([name, said]) => (said ? [`${name}=${said}`] : []))].join(';');
  });

const dayAfter = (day: string, days: number): string => new Date(at(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

it('names the same days in whatever pieces they are asked for, each once and in their order', () => {
  const begins = fc.integer({ min: 0, max: 9000 }).map((days) => dayAfter('2002-01-01', days));
  const days = fc.integer({ min: 0, max: 700 });
  fc.assert(
    fc.property(rule, begins, fc.integer({ min: 0, max: 3000 }), days, days, (rrule, from, later, one, other) => {
      const asked = (first: number, last: number) =>
        daysOfRule({ rrule, from, until: dayAfter(from, later + last) }, dayAfter(from, later + first), 2000);
      const [all, mid] = [asked(0, one + other), Math.min(one, other)];
      expect([...asked(0, mid), ...asked(mid + 1, one + other)]).toEqual(all);
      expect([...new Set(all)].sort()).toEqual(all);
    }),
    { numRuns: 15 },
  );
});

it('names the days that people mean', () => {
  const named = (rrule: string, from: string, most: number) => daysOfRule({ rrule, from }, '2026-11-24', most);
  expect(named('FREQ=MONTHLY;BYDAY=2SA,4SA', '2020-01-01', 3)).toEqual(['2026-11-28', '2026-12-12', '2026-12-26']);
  expect(named('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-11-16', 2)).toEqual(['2026-11-30', '2026-12-14']);
  expect(named('FREQ=MONTHLY;BYMONTHDAY=-1', '1868-01-01', 2)).toEqual(['2026-11-30', '2026-12-31']);
  expect(named('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2020-01-01', 1)).toEqual(['2028-02-29']);
  expect(named('FREQ=DAILY;COUNT=5', '2026-11-22', 9)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  expect(named('FREQ=DAILY;UNTIL=20261125', '2026-11-01', 9)).toEqual(['2026-11-24', '2026-11-25']);
});

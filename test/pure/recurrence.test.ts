import { expect, it } from '@jest/globals';
import { nextStart } from '@tsunagi/casework';
import fc from 'fast-check';
import library from 'rrule';
import { daysOfRule, slowRules } from '../access/suites/rules.js';

const { RRule } = library;
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
    // In its first week the library counts places from the first day only; RFC 5545 counts them in the whole week.
    const inPlaces = freq === 'WEEKLY' || freq === 'DAILY' ? '' : places;
    const parts = {
      INTERVAL: interval > 1 && interval,
      COUNT: count > 0 && count,
      BYDAY: days.length > 0 && days.map((each) => (nth && freq !== 'DAILY' && freq !== 'WEEKLY' ? `${nth}${each}` : each)).join(),
      BYMONTHDAY: monthDays.length > 0 && monthDays.join(),
      BYMONTH: months.length > 0 && months.join(),
      BYSETPOS: inPlaces,
      WKST: wkst,
    };
    return [`FREQ=${freq}`, ...Object.entries(parts).flatMap(([name, said]) => (said ? [`${name}=${said}`] : []))].join(';');
  });

const dayAfter = (day: string, days: number): string => new Date(at(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

it('names the days that a library for calendars names', () => {
  const begins = fc.integer({ min: 0, max: 9000 }).map((days) => dayAfter('2002-01-01', days));
  fc.assert(
    fc.property(rule, begins, fc.integer({ min: 0, max: 3000 }), (rrule, from, later) => {
      const [on, until] = [dayAfter(from, later), dayAfter(from, later + 700)];
      const ours = daysOfRule({ rrule, from, until }, on, 1000);
      // The library stops at an end only where it meets a day: rules that may have none are asked only where there is one.
      const mayHaveNone = /BYMONTHDAY|BYSETPOS|-?[1-5][A-Z]{2}/.test(rrule);
      const known = new RRule({ ...RRule.parseString(rrule), dtstart: at(from), until: at(until) });
      const theirs =
        mayHaveNone && ours.length === 0 ? [] : known.between(at(on), at(until), true).map((each) => each.toISOString().slice(0, 10));
      expect({ rrule, from, days: ours }).toEqual({ rrule, from, days: theirs });
    }),
    { numRuns: 300 },
  );
});

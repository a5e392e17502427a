import { describe, expect, it } from '@jest/globals';
import {
  addWorkingDaysTo,
  addWorkingMinutes,
  type Calendar,
  lastWorkingDay,
  workingDaysUntil,
  workingMinutesBetween,
} from '@tsunagi/casework';

const weekdays = Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, ['08:45', '17:30']]));
const office: Calendar = { hours: weekdays as Calendar['hours'], closed: new Set() };
const at = (local: string) => new Date(`${local}:00+09:00`);

describe('working days', () => {
  it('pass over weekends and national holidays', () => {
    // Friday; Monday 23 November 2026 is 勤労感謝の日.
    expect(addWorkingDaysTo(office, at('2026-11-20T10:00'), 1)).toEqual(at('2026-11-24T10:00'));
    // The golden week with its substitute holiday: 29 April, 3–6 May 2026.
    expect(addWorkingDaysTo(office, at('2026-04-28T10:00'), 3)).toEqual(at('2026-05-07T10:00'));
  });

  it('pass over the year-end closing and the office’s own closures', () => {
    expect(addWorkingDaysTo(office, at('2026-12-28T10:00'), 1)).toEqual(at('2027-01-04T10:00'));
    expect(addWorkingDaysTo({ ...office, closed: new Set(['2027-01-04']) }, at('2026-12-28T10:00'), 1)).toEqual(at('2027-01-05T10:00'));
  });

  it('end within opening hours, whenever they began', () => {
    expect(addWorkingDaysTo(office, at('2026-11-24T22:00'), 1)).toEqual(at('2026-11-25T17:30'));
    expect(addWorkingDaysTo(office, at('2026-11-24T06:00'), 1)).toEqual(at('2026-11-25T08:45'));
    expect(addWorkingDaysTo(office, at('2026-11-22T06:00'), 0)).toEqual(at('2026-11-24T08:45'));
  });
});

describe('the last working day up to a day', () => {
  const last = (day: string, more: Partial<Calendar> = {}) => lastWorkingDay({ ...office, ...more }, day);

  it('is the day itself where the office works on it, else the one before weekend, holiday and closures', () => {
    expect(last('2026-11-20')).toBe('2026-11-20');
    // Sunday, and the holiday behind it.
    expect(last('2026-11-22')).toBe('2026-11-20');
    expect(last('2026-11-23')).toBe('2026-11-20');
    expect(last('2026-11-23', { closed: new Set(['2026-11-20']) })).toBe('2026-11-19');
    expect(last('2027-01-03')).toBe('2026-12-28');
  });

  it('is the day itself for an office that never opens', () => {
    expect(last('2026-11-22', { hours: {} })).toBe('2026-11-22');
  });
});

describe('working days that are left', () => {
  const left = (today: string, day: string, closed: string[] = []) =>
    workingDaysUntil({ ...office, closed: new Set(closed) }, at(`${today}T12:00`), day);

  it('are counted without the day itself, weekends, holidays and the office’s own closures', () => {
    expect(left('2026-11-20', '2026-11-25')).toBe(2);
    expect(left('2026-11-22', '2026-11-25')).toBe(2);
    expect(left('2026-11-22', '2026-11-25', ['2026-11-24'])).toBe(1);
    expect(left('2026-11-25', '2026-11-25')).toBe(0);
  });

  it('are negative once the day has passed, and unknown far ahead', () => {
    expect(left('2026-11-25', '2026-11-20')).toBe(-2);
    expect(left('2026-11-25', '2027-11-25')).toBeNull();
  });
});

describe('working minutes', () => {
  it('run only while the office is open', () => {
    expect(addWorkingMinutes(office, at('2026-11-24T09:00'), 180)).toEqual(at('2026-11-24T12:00'));
    expect(addWorkingMinutes(office, at('2026-11-20T16:30'), 180)).toEqual(at('2026-11-24T10:45'));
    expect(addWorkingMinutes(office, at('2026-11-21T03:00'), 1)).toEqual(at('2026-11-24T08:46'));
  });

  it('between two moments are those that an addition would need', () => {
    expect(workingMinutesBetween(office, at('2026-11-20T16:30'), at('2026-11-24T10:45'))).toBe(180);
    expect(workingMinutesBetween(office, at('2026-11-21T00:00'), at('2026-11-23T23:00'))).toBe(0);
  });

  it('never end in an office that never opens', () => {
    const never: Calendar = { hours: {}, closed: new Set() };
    expect(addWorkingMinutes(never, at('2026-11-24T09:00'), 60)).toEqual(at('2026-11-24T09:00'));
  });
});

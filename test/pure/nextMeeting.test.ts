import { describe, expect, it } from '@jest/globals';
import { nextStart, titleOn } from '@tsunagi/casework';

const at = (local: string) => new Date(`${local}+09:00`);
const next = (recurrence: string, day: string) => nextStart({ recurrence, startsAt: at(`${day}T14:00`) });
const second = 'FREQ=MONTHLY;BYDAY=2WE';

describe('the next of meetings that are held once a month', () => {
  it('is on that day of the next month, at the same hour', () => {
    expect(next(second, '2026-12-09')).toEqual(at('2027-01-13T14:00'));
    expect(next('FREQ=MONTHLY;BYMONTHDAY=5', '2026-12-05')).toEqual(at('2027-01-05T14:00'));
  });

  it('is in the next month too where this one was moved ahead or put off', () => {
    expect(next(second, '2026-12-07')).toEqual(at('2027-01-13T14:00'));
    expect(next(second, '2026-12-16')).toEqual(at('2027-01-13T14:00'));
  });

  it('belongs to the month of Japan, where it is still the last day of the one before in Greenwich', () => {
    const following = nextStart({ recurrence: 'FREQ=MONTHLY;BYDAY=1TU', startsAt: at('2026-12-01T08:00') });
    expect(following).toEqual(at('2027-01-05T08:00'));
  });
});

it('leaves out none of several meetings in one month, nor in one week', () => {
  expect(next('FREQ=MONTHLY;BYDAY=2WE,4WE', '2026-12-09')).toEqual(at('2026-12-23T14:00'));
  expect(next('FREQ=WEEKLY;BYDAY=WE', '2026-12-09')).toEqual(at('2026-12-16T14:00'));
});

it('is still to come, however late it is planned', () => {
  const monthly = { recurrence: 'FREQ=MONTHLY;BYDAY=2TU', startsAt: at('2026-01-13T14:00') };
  expect(nextStart(monthly, at('2026-01-14T09:00'))).toEqual(at('2026-02-10T14:00'));
  expect(nextStart(monthly, at('2026-11-24T09:00'))).toEqual(at('2026-12-08T14:00'));
});

describe('The name of the next meeting', () => {
  const from = new Date('2026-11-26T05:00:00Z');
  const to = new Date('2026-12-24T05:00:00Z');
  const named = (title: string) => titleOn(to, { title, startsAt: from });

  it('goes with the month where it is that of the meeting, and stays as it is otherwise', () => {
    expect(named('11月の支援調整会議')).toBe('12月の支援調整会議');
    expect(named('令和8年11月 定例')).toBe('令和8年12月 定例');
    expect(['3月の振り返り', '11月26日の会議', '211月', '第11回', '第11月曜の会議', '定例の会議'].map(named)).toEqual([
      '3月の振り返り',
      '11月26日の会議',
      '211月',
      '第11回',
      '第11月曜の会議',
      '定例の会議',
    ]);
  });
});

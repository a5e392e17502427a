import { expect, it } from '@jest/globals';
import { ruleIn, scheduleForm, scheduleInput, toScheduleForms } from '../../../services/console/src/scenes/hubEntry/edit/scheduleForm.ts';

const stored = (rrule: string) => ({
  __typename: 'HubSchedule' as const,
  rrule,
  label: '学習会',
  opensAt: '10:00',
  closesAt: '15:00',
  from: null,
  until: null,
  note: '昼食あり',
  words: '',
});

it('opens a schedule in its parts and saves the same schedule again', () => {
  for (const rule of [
    'FREQ=MONTHLY;BYDAY=2SA,4SA',
    'FREQ=WEEKLY;BYDAY=MO,TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    'FREQ=MONTHLY;BYMONTHDAY=5,20',
    'FREQ=DAILY',
  ]) {
    const [typed] = toScheduleForms({ schedules: [stored(rule)] });
    expect(typed && scheduleInput(typed)).toMatchObject({
      rrule: rule,
      label: '学習会',
      opensAt: '10:00',
      closesAt: '15:00',
      note: '昼食あり',
      from: null,
    });
  }
});

it('keeps a rule that it cannot show in parts as it is', () => {
  const [typed] = toScheduleForms({ schedules: [stored('FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3')] });
  expect(typed?.every).toBe('other');
  expect(typed && scheduleInput(typed).rrule).toBe('FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3');
});

it('reads days of the month as they are typed', () => {
  const parts = { every: 'monthDay' as const, on: [], weeks: [], rule: '' };
  expect(ruleIn({ ...parts, days: '５日と20日' })).toBe('FREQ=MONTHLY;BYMONTHDAY=5,20');
  expect(ruleIn({ ...parts, days: '99' })).toBeNull();
});

it('says which part of a rhythm is missing', () => {
  const [typed] = toScheduleForms({ schedules: [stored('FREQ=WEEKLY;BYDAY=MO')] });
  const { error } = scheduleForm.safeParse({ ...typed, every: 'month', on: [] });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['on', 'weeks']);
});

it('asks from which day every second week is counted', () => {
  const [typed] = toScheduleForms({ schedules: [stored('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH')] });
  const missing = (from: string) => scheduleForm.safeParse({ ...typed, from }).error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(missing('')).toEqual(['from']);
  expect(missing('2026-04-02')).toEqual([]);
});

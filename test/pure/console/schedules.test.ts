import { expect, it } from '@jest/globals';
import { daysOffIn } from '../../../services/console/src/scenes/hubEntry/edit/daysOff.ts';
import { ruleIn, scheduleForm, scheduleInput, toScheduleForms } from '../../../services/console/src/scenes/hubEntry/edit/scheduleForm.ts';

const stored = (rrule: string) => ({
  __typename: 'HubSchedule' as const,
  rrule,
  label: '学習会',
  opensAt: '10:00',
  closesAt: '15:00',
  from: null,
  until: null,
  except: ['2026-12-31'],
  note: '昼食あり',
  words: '',
});

it('reads days off as they are typed one behind another, and none of them where one is no day', () => {
  expect(daysOffIn('2027/1/3、2026年12月31日,2027-1-3')).toEqual(['2026-12-31', '2027-01-03']);
  expect(daysOffIn('')).toEqual([]);
  expect(daysOffIn('2026/12/31、年末')).toBeNull();
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
      except: ['2026-12-31'],
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

import * as z from 'zod/mini';
import type { HubScheduleInput } from '../../../gql/hub/graphql.ts';
import { isWeekday, type Rhythm, rhythmOf, ruleOf, type WeekOfMonth } from '../../../lib/recurrence/rhythm.ts';
import type { Working } from '../entryTypes.ts';
import { daysOffIn, daysOffText } from './daysOff.ts';

/** Null stands for what was typed and is no day. */
export const day = z.nullable(z.string()).check(z.refine((typed) => typed !== null));

/** Which parts of its rhythm are still missing. */
function missingIn({ every, on, weeks, days }: Parts): (keyof Parts)[] {
  if (every === 'monthDay') return daysIn(days).length > 0 ? [] : ['days'];
  if (every === 'day' || every === 'other') return [];
  return [...(on.length === 0 ? (['on'] as const) : []), ...(every === 'month' && weeks.length === 0 ? (['weeks'] as const) : [])];
}

/** One schedule as it is typed: a rhythm in its parts, or a rule that somebody has set by other means and that stays as it is. */
export const scheduleForm = z
  .object({
    every: z.enum(['day', 'week', 'fortnight', 'month', 'monthDay', 'other']),
    on: z.array(z.string()),
    weeks: z.array(z.string()),
    /** Days of the month: 5、20. */
    days: z.string(),
    rule: z.string(),
    label: z.string(),
    opensAt: z.string(),
    closesAt: z.string(),
    from: day,
    until: day,
    /** Days off, one behind another. */
    except: z.string().check(z.refine((typed) => daysOffIn(typed) !== null)),
    note: z.string(),
  })
  .check(({ value, issues }) => {
    for (const part of missingIn(value)) issues.push({ code: 'custom', path: [part], input: value[part], message: 'missing' });
    // Every second week, counted from which?
    if (value.every === 'fortnight' && value.from === '') issues.push({ code: 'custom', path: ['from'], input: '', message: 'missing' });
  });
export type ScheduleForm = z.infer<typeof scheduleForm>;

export const newSchedule = (): ScheduleForm => ({
  every: 'week',
  on: [],
  weeks: [],
  days: '',
  rule: '',
  label: '',
  opensAt: '',
  closesAt: '',
  from: '',
  until: '',
  except: '',
  note: '',
});

type Parts = Pick<ScheduleForm, 'every' | 'on' | 'weeks' | 'days' | 'rule'>;

/** A rule in the parts in which it is edited. */
function partsOf(rule: string): Parts {
  const none = { on: [], weeks: [], days: '', rule };
  const rhythm = rhythmOf(rule);
  if (!rhythm || (rhythm.every === 'week' && rhythm.interval > 2)) return { ...none, every: 'other' };
  if (rhythm.every === 'day') return { ...none, every: 'day' };
  if (rhythm.every === 'monthDay') return { ...none, every: 'monthDay', days: rhythm.days.join('、') };
  if (rhythm.every === 'month') return { ...none, every: 'month', on: [...rhythm.on], weeks: rhythm.weeks.map(String) };
  return { ...none, every: rhythm.interval === 2 ? 'fortnight' : 'week', on: [...rhythm.on] };
}

/** The schedules of an entry as they are edited. */
export const toScheduleForms = ({ schedules }: Pick<Working, 'schedules'>): ScheduleForm[] =>
  schedules.map(({ rrule, label, opensAt, closesAt, from, until, except, note }) => ({
    ...newSchedule(),
    ...partsOf(rrule),
    label: label ?? '',
    opensAt: opensAt ?? '',
    closesAt: closesAt ?? '',
    from: from ?? '',
    until: until ?? '',
    except: daysOffText(except),
    note: note ?? '',
  }));

/** Days of a month as they are typed: 5、20, 5日と20日. */
const daysIn = (typed: string): number[] =>
  (typed.normalize('NFKC').match(/\d+/g) ?? []).map(Number).filter((day) => day >= 1 && day <= 31);

function rhythmIn({ every, on, weeks, days }: Parts): Rhythm | null {
  const weekdays = on.filter(isWeekday);
  if (every === 'day') return { every };
  if (every === 'monthDay') return daysIn(days).length > 0 ? { every, days: daysIn(days) } : null;
  if (weekdays.length === 0) return null;
  if (every === 'month') return weeks.length > 0 ? { every, on: weekdays, weeks: weeks.map(Number) as WeekOfMonth[] } : null;
  return { every: 'week', on: weekdays, interval: every === 'fortnight' ? 2 : 1 };
}

/** The rule that was put together, or null while something of it is missing. */
export function ruleIn(parts: Parts): string | null {
  if (parts.every === 'other') return parts.rule;
  const rhythm = rhythmIn(parts);
  return rhythm && ruleOf(rhythm);
}

export const scheduleInput = ({ label, opensAt, closesAt, from, until, except, note, ...parts }: ScheduleForm): HubScheduleInput => ({
  label: label.trim() || null,
  rrule: ruleIn(parts) ?? '',
  opensAt: opensAt || null,
  closesAt: closesAt || null,
  from: from || null,
  until: until || null,
  except: daysOffIn(except) ?? [],
  note: note.trim() || null,
});

import { nextOccurrences, nextStart } from '@tsunagi/casework';
import { stepsOf } from '../kit/stepsOf.js';

/** Each frequency, and each part that a rule may have beside it; what never comes round first. */
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const parts = [
  'BYMONTH=2;BYMONTHDAY=30',
  'BYMONTHDAY=31;BYMONTH=4',
  'BYMONTHDAY=-31;BYMONTH=2',
  'BYMONTH=2;BYMONTHDAY=30;COUNT=1',
  'BYSETPOS=366',
  'BYSETPOS=9;BYDAY=MO;WKST=SU',
  'BYDAY=53MO',
  'BYDAY=MO,-5SU,5SA',
  'BYMONTHDAY=31',
  'INTERVAL=999',
  'COUNT=999',
  'UNTIL=99991231',
  '',
];
/** Without a first day, and from the oldest day that is taken. */
const beginnings = [null, '1868-01-01'];
const today = '2026-11-24';

/** All readings of one rule together: each looks at some thousand days, and at each in some hundred steps of the library. */
const mostSteps = 10_000_000;

/** The next days on which a rule takes place, as somebody reads them on this day. */
export const daysOfRule = (rule: { rrule: string; from?: string | null; until?: string }, on: string, most: number): string[] =>
  nextOccurrences({ schedules: [rule], season: null, since: null, until: null }, new Date(`${on}T12:00:00+09:00`), most).map(
    (day) => day.on,
  );

/** As it is written down, as it is read, and as the next meeting is looked for by it. */
function lookAt(rrule: string): void {
  for (const from of beginnings) {
    daysOfRule({ rrule, from }, from ?? today, 1);
    daysOfRule({ rrule, from }, today, 60);
    nextMeeting(rrule, from ?? today);
  }
}

/** What anybody may have written, and everybody reads: a rule that is looked through for long stops the desk for all. Those that are, in words. */
export function slowRules(): string[] {
  const rules = frequencies.flatMap((freq) => parts.map((part) => [`FREQ=${freq}`, part].filter(Boolean).join(';')));
  const steps = stepsOf(rules.map((rrule) => () => lookAt(rrule)));
  return rules.flatMap((rrule, at) => ((steps[at] ?? Number.NaN) <= mostSteps ? [] : [`${rrule} takes ${steps[at]} steps`]));
}

function nextMeeting(recurrence: string, on: string): void {
  try {
    nextStart({ recurrence, startsAt: new Date(`${on}T10:00:00+09:00`) });
  } catch (error) {
    if ((error as { code?: string }).code !== 'NOT_RECURRING') throw error;
  }
}

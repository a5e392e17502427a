import { type CalendarDate, endOfWeek, parseDate } from '@internationalized/date';
import { today } from '../../lib/dates/today.ts';

export type Term = 'late' | 'today' | 'week' | 'later' | 'open';

/** 期限を過ぎた, 今日まで, 今週まで, 来週から先, 期限なし: weeks begin on Monday. */
export function termOf(dueOn: string | null, from: CalendarDate = today()): Term {
  if (!dueOn) return 'open';
  const due = parseDate(dueOn);
  if (due.compare(from) < 0) return 'late';
  if (due.compare(from) === 0) return 'today';
  return due.compare(endOfWeek(from, 'ja-JP', 'mon')) <= 0 ? 'week' : 'later';
}

/** In the order in which they press; terms without a task are left out. */
export function byDeadline<Dated extends { dueOn: string | null }>(tasks: readonly Dated[]): [Term, Dated[]][] {
  const terms: Term[] = ['late', 'today', 'week', 'later', 'open'];
  const grouped = Map.groupBy(tasks, ({ dueOn }) => termOf(dueOn));
  return terms.flatMap((term) => {
    const found = grouped.get(term);
    return found ? [[term, found] as [Term, Dated[]]] : [];
  });
}

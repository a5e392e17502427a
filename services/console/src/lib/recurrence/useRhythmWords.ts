import { selectOrdinal } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type Rhythm, rhythmOf, type Weekday, type WeekOfMonth, weekdays } from './rhythm.ts';

const names = '月火水木金土日';

interface RhythmWords {
  weekday(code: Weekday): string;
  week(of: WeekOfMonth): string;
  /** 毎月第2・第4土曜日; a rule that is none of the rhythms only comes back. */
  rule(rule: string): string;
}

/** How something comes back, in words. */
export function useRhythmWords(): RhythmWords {
  const { t, i18n } = useLingui();
  const ja = i18n.locale === 'ja';
  const weekday = (code: Weekday): string => {
    const at = weekdays.indexOf(code);
    if (ja) return names[at] ?? code;
    return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 23 + at));
  };
  const week = (of: WeekOfMonth): string => (of === -1 ? t`最終` : t`${selectOrdinal(of, { other: '第#' })}`);
  const joined = (words: readonly string[]): string => words.join(ja ? '・' : ', ');

  function say(rhythm: Rhythm): string {
    if (rhythm.every === 'day') return t`毎日`;
    if (rhythm.every === 'monthDay') {
      const days = joined(rhythm.days.map(String));
      return t`毎月${days}日`;
    }
    const on = joined(rhythm.on.map(weekday));
    if (rhythm.every === 'month') {
      const weeks = joined(rhythm.weeks.map(week));
      return t`毎月${weeks}${on}曜日`;
    }
    const { interval } = rhythm;
    if (interval === 1) return t`毎週${on}曜日`;
    return interval === 2 ? t`隔週${on}曜日` : t`${interval}週ごとの${on}曜日`;
  }
  return {
    weekday,
    week,
    rule: (rule) => {
      const rhythm = rhythmOf(rule);
      return rhythm ? say(rhythm) : t`くり返し開く`;
    },
  };
}

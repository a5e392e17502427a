import { useLingui } from '@lingui/react/macro';
import { daysUntil, nearDay } from '../../../lib/dates/showDay.ts';
import { rhythmOf } from '../../../lib/recurrence/rhythm.ts';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';

interface Hours {
  opensAt?: string | null;
  closesAt?: string | null;
}
interface Schedule extends Hours {
  label?: string | null;
  rrule: string;
  note?: string | null;
  /** Days off, ISO dates. */
  except?: readonly string[];
  /** As the server says a rule that is none of our rhythms. */
  words: string;
}

const hoursOf = ({ opensAt, closesAt }: Hours): string => (opensAt ? `${opensAt}–${closesAt ?? ''}` : '');
const monthDay = /^(\d\d)-(\d\d)$/;

interface WhenWords {
  /** 学習会 毎月第2・第4土曜日 10:00–15:00 昼食あり */
  schedule(schedule: Schedule): string;
  /** 11/28(土) 10:00–15:00 */
  day(occurrence: Hours & { on: string }): string;
  /** 5/1〜9/30 */
  season(season: { from: string; until: string }): string;
}

/** When something takes place, in words. */
export function useWhenWords(): WhenWords {
  const { t, i18n } = useLingui();
  const rhythm = useRhythmWords();
  const daysOff = ({ except = [] }: Schedule): string => {
    const coming = except.filter((day) => daysUntil(day) >= 0).map((day) => nearDay(day, i18n.locale));
    return coming.length > 0 ? t`休み ${coming.join('、')}` : '';
  };
  const short = (day: string): string => {
    const [, month, of] = monthDay.exec(day) ?? [];
    return `${Number(month)}/${Number(of)}`;
  };
  return {
    schedule: (each) =>
      rhythmOf(each.rrule)
        ? [each.label, rhythm.rule(each.rrule), hoursOf(each), each.note, daysOff(each)].filter(Boolean).join(' ')
        : each.words,
    day: (occurrence) => [nearDay(occurrence.on, i18n.locale), hoursOf(occurrence)].filter(Boolean).join(' '),
    season: ({ from, until }) => `${short(from)}〜${short(until)}`,
  };
}

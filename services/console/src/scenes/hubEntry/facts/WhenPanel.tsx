import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarPlus } from 'lucide-react';
import { Facts } from '../../../components/Facts.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { longDay } from '../../../lib/dates/showDay.ts';
import { today } from '../../../lib/dates/today.ts';
import { useWhenWords } from '../../hub/parts/useWhenWords.ts';
import type { OfEntry } from '../entryTypes.ts';
import { Known } from './Known.tsx';

const shownDays = 6;

/** いつ: as people say it, and the next days on which it takes place. */
export function WhenPanel({ entry }: OfEntry) {
  const { i18n } = useLingui();
  const when = useWhenWords();
  const { schedules, nextDates, season, since, until, ended, calendarUrl } = entry;
  const lasting = schedules.filter((schedule) => !schedule.until || schedule.until >= today().toString());
  return (
    <Panel title={<Trans>いつ</Trans>}>
      {schedules.length === 0 && !season && !since && !until ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>日時は載っていません。連絡先に確かめてください。</Trans>
        </p>
      ) : (
        <Facts>
          <Known term={<Trans>日程</Trans>}>{lasting.map((schedule) => when.schedule(schedule)).join('\n')}</Known>
          <Known term={<Trans>季節</Trans>}>{season && when.season(season)}</Known>
          <Known term={<Trans>次の日</Trans>}>
            {!ended && nextDates.length > 0 && (
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {nextDates.slice(0, shownDays).map((each) => (
                  <li key={`${each.on}${each.opensAt}${each.label}`}>
                    {when.day(each)}
                    {schedules.length > 1 && each.label ? ` ${each.label}` : ''}
                  </li>
                ))}
              </ul>
            )}
          </Known>
          <Known term={<Trans>はじまった日</Trans>}>{since && longDay(since, i18n.locale)}</Known>
          <Known term={<Trans>終わりの日</Trans>}>{until && longDay(until, i18n.locale)}</Known>
        </Facts>
      )}
      {calendarUrl && !ended && (
        <a href={calendarUrl} className="link mt-3 inline-flex items-center gap-1.5 text-dns-14N-130 print:hidden">
          <CalendarPlus aria-hidden className="size-4" />
          <Trans>この日程を自分のカレンダーに入れる（ICS）</Trans>
        </a>
      )}
    </Panel>
  );
}

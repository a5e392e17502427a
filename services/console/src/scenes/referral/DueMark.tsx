import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalendarClock, CirclePause, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { daysUntil, nearDay } from '../../lib/dates/showDay.ts';

interface Props {
  dueOn: string | null;
  clockStopped: boolean;
  /** Which deadline, where others stand near it; else only read aloud. */
  label?: ReactNode;
}

/** 11/25(水) 残2日. The clock may stand still, and a day that has passed says so in words. */
export function DueMark({ dueOn, clockStopped, label }: Props) {
  const { i18n } = useLingui();
  if (clockStopped)
    return (
      <span className="inline-flex items-center gap-1.5 text-dns-14N-130 text-solid-gray-700">
        <CirclePause aria-hidden className="size-4" />
        <Trans>時計停止中</Trans>
      </span>
    );
  if (!dueOn) return null;
  const days = daysUntil(dueOn);
  const late = days < 0;
  const near = days <= 2;
  const Icon = late ? TriangleAlert : CalendarClock;
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap ${late ? 'text-error-2' : near ? 'text-orange-1000' : 'text-solid-gray-800'}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="text-dns-14N-130">
        {label ?? (
          <span className="sr-only">
            <Trans>期限</Trans>
          </span>
        )}{' '}
        {nearDay(dueOn, i18n.locale)}{' '}
        <span className="text-dns-14B-130">
          {late ? <Plural value={-days} other="#日過ぎ" /> : days === 0 ? <Trans>今日まで</Trans> : <Plural value={days} other="残#日" />}
        </span>
      </span>
    </span>
  );
}

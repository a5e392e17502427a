import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalendarClock, CirclePause, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { daysUntil, nearDay } from '../lib/dates/showDay.ts';

interface Props {
  dueOn: string | null;
  /** By the calendar of the office that has to act, as the server counts it. */
  workingDaysLeft: number | null;
  clockStopped?: boolean;
  /** Which deadline, where others stand near it; else only read aloud. */
  label?: ReactNode;
}

/** 11/25(水) 残2営業日. The clock may stand still, and a day that has passed says so in words. */
export function DueMark({ dueOn, workingDaysLeft, clockStopped = false, label }: Props) {
  const { i18n } = useLingui();
  if (clockStopped)
    return (
      <span className="inline-flex items-center gap-1.5 text-dns-14N-130 text-solid-gray-700">
        <CirclePause aria-hidden className="size-4" />
        <Trans>期限の計算を停止中</Trans>
      </span>
    );
  if (!dueOn) return null;
  const late = daysUntil(dueOn) < 0;
  const near = workingDaysLeft !== null && workingDaysLeft <= 2;
  const Icon = late ? TriangleAlert : CalendarClock;
  return (
    <span className={`inline-flex items-center gap-1.5 ${late ? 'text-error-2' : near ? 'text-orange-1000' : 'text-solid-gray-800'}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="text-dns-14N-130">
        <span className="whitespace-nowrap">
          {label ?? (
            <span className="sr-only">
              <Trans>期限</Trans>
            </span>
          )}{' '}
          {nearDay(dueOn, i18n.locale)}
        </span>{' '}
        <span className="text-dns-14B-130 whitespace-nowrap">
          <Left dueOn={dueOn} left={workingDaysLeft} />
        </span>
      </span>
    </span>
  );
}

/** Deadlines are set in working days, so what is left is said in working days too. */
export function Left({ dueOn, left }: { dueOn: string; left: number | null }) {
  const days = daysUntil(dueOn);
  if (days === 0) return <Trans>今日まで</Trans>;
  if (days < 0) return left ? <Plural value={-left} other="#営業日過ぎ" /> : <Trans>期限過ぎ</Trans>;
  return left === null ? null : <Plural value={left} other="残#営業日" />;
}

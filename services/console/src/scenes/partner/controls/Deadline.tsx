import { Trans } from '@lingui/react/macro';
import { AlarmClock, CalendarClock, CirclePause } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { daysUntil } from '../../../lib/dates/showDay.ts';

/** How long there still is: 残2日. While a question is open the clock stands still. */
export function Deadline({ day, stopped = false }: { day: string | null; stopped?: boolean }) {
  if (stopped)
    return (
      <Badge tone="quiet" icon={CirclePause}>
        <Trans>期限は止まっています</Trans>
      </Badge>
    );
  if (!day) return null;
  const left = daysUntil(day);
  if (left < 0)
    return (
      <Badge tone="bad" icon={AlarmClock}>
        <Trans>{-left}日過ぎています</Trans>
      </Badge>
    );
  if (left === 0)
    return (
      <Badge tone="bad" icon={AlarmClock}>
        <Trans>今日まで</Trans>
      </Badge>
    );
  return (
    <Badge tone={left <= 3 ? 'wait' : 'plain'} icon={CalendarClock}>
      <Trans>残{left}日</Trans>
    </Badge>
  );
}

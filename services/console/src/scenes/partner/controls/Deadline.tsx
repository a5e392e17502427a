import { Trans } from '@lingui/react/macro';
import { AlarmClock, CalendarClock, CirclePause } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { Left } from '../../../components/DueMark.tsx';
import { daysUntil } from '../../../lib/dates/showDay.ts';

interface Props {
  day: string | null;
  /** By the calendar of this organisation, as the server counts it. */
  left: number | null;
  stopped?: boolean;
}

/** How long there still is: 残2営業日. While a question is open the clock stands still. */
export function Deadline({ day, left, stopped = false }: Props) {
  if (stopped)
    return (
      <Badge tone="quiet" icon={CirclePause}>
        <Trans>期限は止まっています</Trans>
      </Badge>
    );
  if (!day || (left === null && daysUntil(day) > 0)) return null;
  const today = daysUntil(day) <= 0;
  return (
    <Badge tone={today ? 'bad' : left !== null && left <= 3 ? 'wait' : 'plain'} icon={today ? AlarmClock : CalendarClock}>
      <Left dueOn={day} left={left} />
    </Badge>
  );
}

import { parseDate } from '@internationalized/date';
import type { StaffMemberFragment } from '../../gql/graphql.ts';
import { today } from '../../lib/dates/today.ts';

export type Standing = 'working' | 'coming' | 'stopped' | 'ended';

/** Whether somebody can work here today. */
export function standingOf({ endedAt, validFrom, validUntil, disabled }: StaffMemberFragment): Standing {
  const now = today();
  if (endedAt || (validUntil && parseDate(validUntil).compare(now) < 0)) return 'ended';
  if (disabled) return 'stopped';
  return parseDate(validFrom).compare(now) > 0 ? 'coming' : 'working';
}

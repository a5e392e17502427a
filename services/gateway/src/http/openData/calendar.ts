import { nextOccurrences } from '@tsunagi/casework';
import ical from 'ical-generator';
import { partId } from './hsdsIds.js';
import type { OpenRow } from './OpenReader.js';

/** Half a year of weekly meetings; whoever subscribes asks again. */
const mostEvents = 60;
const japan = 'Asia/Tokyo';

const momentOf = (on: string, time: string | null): Date => new Date(`${on}T${time ?? '00:00'}:00+09:00`);

/** The next days of a place as a calendar (RFC 5545). */
export function calendarOf({ entryId, name, content, confirmedOn }: OpenRow): string {
  const { seasonFrom, seasonUntil, schedules, since, until } = content;
  const season = seasonFrom && seasonUntil ? { from: seasonFrom, until: seasonUntil } : null;
  const calendar = ical({ name, prodId: { company: 'tsunagi', product: 'hub', language: 'JA' }, timezone: japan });
  for (const { on, opensAt, closesAt, label } of nextOccurrences({ schedules, season, since, until }, new Date(), mostEvents)) {
    calendar.createEvent({
      id: partId(entryId, 'event', on, opensAt ?? ''),
      stamp: momentOf(confirmedOn ?? on, null),
      start: momentOf(on, opensAt),
      end: momentOf(on, closesAt ?? opensAt),
      allDay: opensAt === null,
      timezone: japan,
      summary: label ? `${name}（${label}）` : name,
      description: content.summary,
      location: content.address,
    });
  }
  return calendar.toString();
}

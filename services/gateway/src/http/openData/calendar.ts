import { nextOccurrences, seasonOf } from '@tsunagi/casework';
import ical, { type ICalEventData } from 'ical-generator';
import { partId } from './hsdsIds.js';
import type { OpenRow } from './OpenReader.js';

/** Half a year of weekly meetings; whoever subscribes asks again. */
const mostEvents = 60;

/** A moment of Japan, told in UTC: it is the same moment in every calendar, and needs no table of time zones. */
const momentOf = (on: string, time: string): Date => new Date(`${on}T${time}:00+09:00`);

/** Midnight UTC stands for the day itself, of which only the date is told. */
const dayOf = (on: string): Date => new Date(`${on}T00:00:00Z`);

/** Where it is: in the place whose calendar this is, which most of what takes place there does not say again. */
function locationOf({ entryId, content }: OpenRow, place: OpenRow): string {
  const name = entryId === place.entryId ? null : place.name;
  return [name, content.address ?? place.content.address].filter(Boolean).join(' ');
}

function eventsOf(row: OpenRow, place: OpenRow): ICalEventData[] {
  const { entryId, name, content, confirmedOn } = row;
  const { schedules, since, until } = content;
  const days = nextOccurrences({ schedules, season: seasonOf(content), since, until }, new Date(), mostEvents);
  return days.map(({ on, opensAt, closesAt, label }) => ({
    id: partId(entryId, 'event', on, opensAt ?? ''),
    stamp: dayOf(confirmedOn ?? on),
    start: opensAt ? momentOf(on, opensAt) : dayOf(on),
    ...(opensAt && closesAt && { end: momentOf(on, closesAt) }),
    allDay: opensAt === null,
    summary: label ? `${name}（${label}）` : name,
    description: content.summary,
    location: locationOf(row, place) || null,
  }));
}

const startOf = ({ start }: ICalEventData): number => (start as Date).getTime();

/** The next days of a place, and of all that takes place there, as a calendar (RFC 5545). */
export function calendarOf(itself: OpenRow, there: readonly OpenRow[]): string {
  const calendar = ical({ name: itself.name, prodId: { company: 'tsunagi', product: 'hub', language: 'JA' } });
  const events = [itself, ...there].flatMap((row) => eventsOf(row, itself)).sort((a, b) => startOf(a) - startOf(b));
  for (const event of events.slice(0, mostEvents)) calendar.createEvent(event);
  return calendar.toString();
}

import * as z from 'zod/mini';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { dayOf, timeOf } from '../../../lib/dates/showDay.ts';
import { recurrences } from './recurrence.ts';

const clock = z.string().check(z.regex(/^\d{2}:\d{2}$/));

/** When and where, as it is typed. */
export const whenFields = {
  title: z.string().check(z.trim(), z.minLength(1)),
  // Null stands for what was typed and is no day.
  day: z.nullable(z.string()).check(z.refine((day) => !!day)),
  from: clock,
  to: clock,
  place: z.string(),
  onlineUrl: z.string(),
};
const whenForm = z.object(whenFields);
export type WhenForm = z.infer<typeof whenForm>;

/** The same of a meeting that is there, and how it comes back. */
export const timeForm = z.object({ ...whenFields, recurrence: z.enum(recurrences) });

export const newWhen = (): WhenForm => ({ title: '', day: '', from: '14:00', to: '16:00', place: '', onlineUrl: '' });

type Held = Pick<ConferenceWholeFragment, 'title' | 'startsAt' | 'endsAt' | 'place' | 'onlineUrl' | 'recurrence'>;

export const toTimeForm = ({ title, startsAt, endsAt, place, onlineUrl, recurrence }: Held): z.infer<typeof timeForm> => ({
  title,
  day: dayOf(startsAt),
  from: timeOf(startsAt, 'en'),
  to: timeOf(endsAt, 'en'),
  place: place ?? '',
  onlineUrl: onlineUrl ?? '',
  recurrence: recurrence ? 'held' : '',
});

/** Meetings are held in the clock of Japan, which has no summer time. */
const at = (day: string | null, time: string): string => `${day}T${time}:00+09:00`;

export const whenInput = ({ title, day, from, to, place, onlineUrl }: WhenForm) => ({
  title,
  startsAt: at(day, from),
  endsAt: at(day, to),
  place: place.trim() || null,
  onlineUrl: onlineUrl.trim() || null,
});

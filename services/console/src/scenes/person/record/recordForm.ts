import { now, parseAbsolute, parseDateTime, toZoned } from '@internationalized/date';
import * as z from 'zod/mini';
import type { Audience } from '../../../gql/graphql.ts';
import { officeZone } from '../../../lib/dates/showDay.ts';

/** A record as it stands in the form: day and time are two fields, as they are said. */
export const recordForm = z.object({
  text: z.string().check(z.minLength(1)),
  method: z.string(),
  day: z.nullable(z.string()),
  time: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
  minutes: z.string().check(z.regex(/^\d{0,4}$/)),
  partner: z.string(),
  audience: z.string(),
});
export type RecordForm = z.infer<typeof recordForm>;

/** The office’s clock, whatever zone the machine is set to. */
export function clockNow(): { day: string; time: string } {
  const [day = '', time = ''] = now(officeZone).toString().split('T');
  return { day, time: time.slice(0, 5) };
}

export const instantOf = (day: string, time: string): string => toZoned(parseDateTime(`${day}T${time}`), officeZone).toAbsoluteString();

/** What most people write next: now, by the method of last time, for the office. */
export const emptyRecord = (method: string): RecordForm => ({
  ...clockNow(),
  text: '',
  method,
  minutes: '',
  partner: '',
  audience: 'tenant',
});

/** A record that was written before, to be put right. */
export function toRecordForm(record: {
  occurredAt: string;
  text: string;
  method: string;
  minutes?: number | null;
  partner?: string | null;
  audience: Audience;
}): RecordForm {
  const { occurredAt, text, method, minutes, partner, audience } = record;
  const [day = '', time = ''] = parseAbsolute(occurredAt, officeZone).toString().split('T');
  return {
    text,
    method,
    day,
    time: time.slice(0, 5),
    minutes: minutes ? String(minutes) : '',
    partner: partner ?? '',
    audience: audience.toLowerCase(),
  };
}

export const recordInput = ({ text, method, day, time, minutes, partner, audience }: RecordForm) => ({
  text,
  method,
  occurredAt: instantOf(day as string, time),
  minutes: minutes ? Number(minutes) : null,
  partner: partner.trim() || null,
  audience: audience.toUpperCase() as Audience,
});

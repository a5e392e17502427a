import * as z from 'zod/mini';
import type { PlanConferenceInput } from '../../gql/graphql.ts';
import { ruleOf, sameDay, sameWeekday } from '../../lib/recurrence/rhythm.ts';
import { newWhen, whenFields, whenInput } from '../conference/when/whenForm.ts';
import type { ConveneSearch } from './conveneSearch.ts';

/** A new meeting as it is typed. */
export const conveneForm = z.object({
  ...whenFields,
  kindCode: z.string().check(z.minLength(1)),
  recurrence: z.enum(['', 'weekday', 'day']),
  /** Lines of the standing list who are not asked this time. */
  left: z.array(z.string()),
});
export type ConveneForm = z.infer<typeof conveneForm>;
/** Not at all, on the same weekday of the month, or on the same day of it. */
export type Recurrence = ConveneForm['recurrence'];

/** The rule for meetings that begin on this day (ISO), or null for a single one. */
export function ruleFor(recurrence: Recurrence, day: string): string | null {
  if (recurrence === '') return null;
  return ruleOf(recurrence === 'weekday' ? sameWeekday(day) : sameDay(day));
}

export const newConference = ({ kind = '', title = '' }: ConveneSearch = {}): ConveneForm => ({
  ...newWhen(),
  title,
  kindCode: kind,
  recurrence: '',
  left: [],
});

export const conveneInput = (typed: ConveneForm, standing: readonly { id: string }[]): Omit<PlanConferenceInput, 'idempotencyKey'> => ({
  ...whenInput(typed),
  kindCode: typed.kindCode,
  recurrence: typed.day ? ruleFor(typed.recurrence, typed.day) : null,
  standingMemberIds: standing.map(({ id }) => id).filter((id) => !typed.left.includes(id)),
});

import * as z from 'zod/mini';
import type { PlanConferenceInput } from '../../gql/graphql.ts';
import { newWhen, whenFields, whenInput } from '../conference/when/whenForm.ts';
import { ruleOf } from './recurrence.ts';

/** A new meeting as it is typed. */
export const conveneForm = z.object({
  ...whenFields,
  kindCode: z.string().check(z.minLength(1)),
  recurrence: z.enum(['', 'weekday', 'day']),
  /** Lines of the standing list who are not asked this time. */
  left: z.array(z.string()),
});
export type ConveneForm = z.infer<typeof conveneForm>;

export const newConference = (): ConveneForm => ({ ...newWhen(), kindCode: '', recurrence: '', left: [] });

export const conveneInput = (typed: ConveneForm, standing: readonly { id: string }[]): Omit<PlanConferenceInput, 'idempotencyKey'> => ({
  ...whenInput(typed),
  kindCode: typed.kindCode,
  recurrence: typed.day ? ruleOf(typed.recurrence, typed.day) : null,
  standingMemberIds: standing.map(({ id }) => id).filter((id) => !typed.left.includes(id)),
});

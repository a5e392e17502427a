import * as z from 'zod/mini';
import type { PlanConferenceInput } from '../../gql/graphql.ts';
import { ruleFor } from '../conference/when/recurrence.ts';
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
  recurrence: ruleFor(typed.recurrence, typed.day),
  standingMemberIds: standing.map(({ id }) => id).filter((id) => !typed.left.includes(id)),
});

import type { PartnerLineItemFragment } from '../../../gql/partner/graphql.ts';

export type Line = PartnerLineItemFragment;

const undecided = new Set(['REQUESTED', 'RECEIVED']);

/** Waits for the partner; the rest is asked of the sender, or in hand. */
export const wantsAnswer = (line: Pick<Line, 'state'>): boolean => undecided.has(line.state);
export const isAsked = (line: Pick<Line, 'state'>): boolean => line.state === 'INFO_NEEDED';

const soonest = (one: Line, other: Line): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || other.updatedAt.localeCompare(one.updatedAt);

/** In the order in which a busy person should look: answers that are due first, then who is in hand. */
export function inStages(lines: readonly Line[]): { answer: Line[]; asked: Line[]; inHand: Line[] } {
  const sorted = [...lines].sort(soonest);
  return {
    answer: sorted.filter(wantsAnswer),
    asked: sorted.filter(isAsked),
    inHand: sorted.filter((line) => !wantsAnswer(line) && !isAsked(line)),
  };
}

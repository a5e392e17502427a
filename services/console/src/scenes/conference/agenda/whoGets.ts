import type { FieldGroup, PapersExceptionInput } from '../../../gql/graphql.ts';

interface Said {
  /** What of the person the item tells. */
  fieldGroups: readonly FieldGroup[];
  /** Seats that were left out the last time. */
  leftOut: readonly string[];
  /** Seats that were told less the last time. */
  lessTo: readonly { memberId: string; fieldGroups: readonly FieldGroup[] }[];
}

interface Chosen {
  /** Seats that are asked about here. */
  asked: readonly string[];
  /** Those to which something goes. */
  ticked: readonly string[];
  /** What goes to whom, where that was chosen one by one. */
  packs: ReadonlyMap<string, readonly FieldGroup[]>;
  /** Guests who have nothing and to whom nothing goes: of them nothing needs to be said. */
  untold: readonly string[];
}

/** What is in the pack of a seat. */
export const packOf = (seat: string, { fieldGroups }: Pick<Said, 'fieldGroups'>, { packs }: Pick<Chosen, 'packs'>): readonly FieldGroup[] =>
  packs.get(seat) ?? fieldGroups;

/** What is not in it. */
export const missingIn = (seat: string, said: Pick<Said, 'fieldGroups'>, chosen: Pick<Chosen, 'packs'>): FieldGroup[] =>
  said.fieldGroups.filter((group) => !packOf(seat, said, chosen).includes(group));

/**
 * What has to be said of single seats: of whom nothing or less is meant, and of whom something else was meant the last time.
 * Of all others the server knows what to do.
 */
export function exceptionsFor(said: Said, chosen: Chosen): PapersExceptionInput[] {
  return chosen.asked.flatMap((memberId): PapersExceptionInput[] => {
    if (!chosen.ticked.includes(memberId)) return chosen.untold.includes(memberId) ? [] : [{ memberId, fieldGroups: [], nothing: true }];
    const before = said.leftOut.includes(memberId) || said.lessTo.some((each) => each.memberId === memberId);
    if (!before && missingIn(memberId, said, chosen).length === 0) return [];
    return [{ memberId, fieldGroups: [...packOf(memberId, said, chosen)], nothing: false }];
  });
}

interface Told extends Said {
  guestsTold: readonly string[];
}

/** What now goes to a seat, where that is not what went to it before: nothing, less, or all of it; a guest is told of it or not. */
export type Changed = 'nothing' | 'less' | 'all';

const standingOf = (seat: string, { leftOut, lessTo, guestsTold }: Told, guest: boolean): string => {
  if (leftOut.includes(seat) || (guest && !guestsTold.includes(seat))) return 'nothing';
  const less = lessTo.find(({ memberId }) => memberId === seat);
  return less ? `less ${[...less.fieldGroups].sort().join()}` : 'all';
};

/** Of which of these seats something else has been said since. */
export const changedSince = (before: Told, now: Told, seats: readonly { id: string; guest: boolean }[]): { id: string; to: Changed }[] =>
  seats.flatMap(({ id, guest }) => {
    const to = standingOf(id, now, guest);
    return to === standingOf(id, before, guest) ? [] : [{ id, to: to.split(' ')[0] as Changed }];
  });

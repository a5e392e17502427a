import type { ConferenceWholeFragment } from '../../gql/graphql.ts';

type Meeting = Pick<ConferenceWholeFragment, 'state' | 'recorder' | 'recordingMyself'> & {
  members: readonly Pick<ConferenceWholeFragment['members'][number], 'myself' | 'attendedAt' | 'part'>[];
};

/**
 * Whether one may hand the record on, or take it over, while it is written: the chair and the secretary take it where
 * whoever had it has lost the machine.
 */
export function handsOver({ state, recorder, recordingMyself, members }: Meeting): boolean {
  if (!recorder || (state !== 'OPEN' && state !== 'ENDED')) return false;
  const own = members.find(({ myself }) => myself);
  return recordingMyself || (!!own?.attendedAt && (own.part === 'CHAIR' || own.part === 'SECRETARY'));
}

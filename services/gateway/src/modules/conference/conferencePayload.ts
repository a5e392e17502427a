import type { Written } from '@tsunagi/casework';
import { Field, ID, ObjectType } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import { WithheldPapersType, WrittenNoteType } from './board.types.js';

@ObjectType({ description: 'The conference after the command.' })
export class ConferencePayload {
  /** Key of the row; not a field. */
  conferenceId!: string;
  @Field(() => ID, { nullable: true, description: 'Item that it was about, its key; null where it was about the meeting.' })
  itemId!: string | null;
  @Field(() => [WrittenNoteType], { description: 'What became of each line that was sent; at most 100, as many as were sent.' })
  written!: WrittenNoteType[];
  @Field(() => [WithheldPapersType], { description: 'Members who were not handed the papers, and why; one for each.' })
  withheld!: WithheldPapersType[];
}
export const ConferenceResult = resultOf('ConferenceResult', ConferencePayload);

interface Done {
  conferenceId: string;
  itemId?: string;
  written?: Written[];
  withheld?: { memberId: string; because: string }[];
}

/** What a command gave, with its keys sealed. */
export async function conferenceDone(context: GatewayContext, command: Promise<Done>): Promise<ConferencePayload> {
  const { conferenceId, itemId, written = [], withheld = [] } = await command;
  return Object.assign(new ConferencePayload(), {
    conferenceId,
    itemId: itemId ? context.seal('AgendaItem', itemId) : null,
    written: written.map(({ noteId, ...what }) => ({ id: context.seal('ConferenceNote', noteId), ...what })),
    withheld: withheld.map(({ memberId, because }) => ({ memberId: context.seal('ConferenceMember', memberId), because })),
  });
}

import { randomUUID } from 'node:crypto';
import { carryOut, handOverRecord, type NoteFields, strikeNote, writeNotes } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { ConferencePayload, ConferenceResult, conferenceDone } from './conferencePayload.js';
import { CarryOutNoteInput, HandOverRecordInput, type NoteInput, StrikeNoteInput, WriteNotesInput } from './note.inputs.js';

const fieldsOf = ({ key, ...note }: NoteInput): NoteFields => ({ ...note, key: key ?? randomUUID() });

/** What is written at a meeting, and how it gets out of it. */
@Resolver(() => ConferencePayload)
export class NoteMutations {
  @Mutation(() => ConferenceResult, {
    description: '記録する. A line that two wrote at once is set beside the other; nothing is overwritten.',
  })
  writeNotes(
    @Arg('input', () => WriteNotesInput) input: WriteNotesInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    const { conferenceId, notes } = input;
    return conferenceDone(context, writeNotes(context.desk, { conferenceId, notes: notes.map(fieldsOf) }));
  }

  @Mutation(() => ConferenceResult, { description: '行を消す: struck out, its homework taken back.' })
  strikeNote(
    @Arg('input', () => StrikeNoteInput) input: StrikeNoteInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, strikeNote(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '記録を渡す・引き受ける. One keeps the record at a time.' })
  handOverRecord(
    @Arg('input', () => HandOverRecordInput) input: HandOverRecordInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, handOverRecord(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '会議の外へ移す: one line becomes a record of the case, on the consent of the person.' })
  carryOutNote(
    @Arg('input', () => CarryOutNoteInput) input: CarryOutNoteInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, carryOut(context.desk, input));
  }
}

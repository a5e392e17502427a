import type { NoteKind } from '@tsunagi/casework';
import { IsUUID } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';
import { NoteKindEnum } from './conference.enums.js';

@InputType({ description: 'One line of the record, perhaps typed without a connection.' })
export class NoteInput {
  @Field(() => String, {
    nullable: true,
    description: 'A UUID that the screen gave this line, or this change: sent twice, it is written once.',
  })
  @IsUUID()
  key?: string | null;
  @IdOf('ConferenceNote', {
    nullable: true,
    description: 'The line that is changed; nothing for a new one, and where afterKey says which.',
  })
  noteId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of that line on the screen.' })
  expectedVersion?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The key of a line of one’s own, or of a change of it, over which this one was typed while that was still on its way.',
  })
  @IsUUID()
  afterKey?: string | null;
  @IdOf('AgendaItem', { nullable: true, description: 'Its item; nothing for what belongs to none.' })
  itemId?: string | null;
  @Field(() => NoteKindEnum, { description: '記録の種類. HOMEWORK has somebody to do it and a day.' })
  kind!: NoteKind;
  @Field(() => String, { description: 'The line; at most 4,000 characters.' })
  text!: string;
  @IdOf('ConferenceMember', { nullable: true, description: 'Whose homework it is.' })
  memberId?: string | null;
  @Field(() => Day, { nullable: true, description: 'By when; ten working days of that office where it is left out.' })
  dueOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Where no person may be discussed: whoever typed the line has read it again, and it names nobody.',
  })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: '記録する, in the order of typing.' })
export class WriteNotesInput {
  @IdOf('Conference')
  conferenceId!: string;
  @Field(() => [NoteInput], { description: 'The lines; at most 100.' })
  notes!: NoteInput[];
}

@InputType({ description: '行を消す. Strikes a line out of the record, and takes its homework back.' })
export class StrikeNoteInput {
  @IdOf('ConferenceNote', { description: 'A line of the record.' })
  noteId!: string;
}

@InputType({ description: '記録を渡す・引き受ける. One person at a time keeps the record.' })
export class HandOverRecordInput {
  @IdOf('Conference')
  conferenceId!: string;
  @IdOf('ConferenceMember', { nullable: true, description: 'Who keeps it from now on; oneself where it is left out.' })
  memberId?: string | null;
}

@InputType({ description: '会議の外へ移す: one line, once the person has agreed.' })
export class CarryOutNoteInput extends KeyedInput {
  @IdOf('ConferenceNote', { description: 'A line of the record.' })
  noteId!: string;
  @IdOf('Case', { description: 'The case whose record it becomes.' })
  caseId!: string;
  @IdOf('Consent', { description: 'The consent on which it leaves the conference.' })
  consentId!: string;
  @IdOf('Tenant', {
    list: true,
    nullable: true,
    description: 'Organisations of the consent that are to read it; none where it is left out.',
  })
  toTenantIds?: string[] | null;
}

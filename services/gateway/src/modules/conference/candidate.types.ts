import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Moment } from '../shared/scalars.js';

@ObjectType('ConferenceCandidate', {
  description: '会議に出す候補. A mark on a case of the own organisation; it opens nothing to anybody.',
})
export class ConferenceCandidateType {
  @Field(() => ID, { description: 'Key of the mark: give it as candidateId. No Node: it is read with its person or its meeting.' })
  id!: string;
  @Field(() => ID, { description: 'Whose case it is: id of a Person.' })
  personId!: string;
  @Field(() => String, { nullable: true, description: 'Their name, in the list of a meeting; null on the page of the person.' })
  name!: string | null;
  @Field(() => ID, { description: 'The case that is to be spoken of, by its global id.' })
  caseId!: string;
  @Field(() => String, { description: 'For which kind of meeting: its code.' })
  kindCode!: string;
  @Field(() => String, { description: 'What that kind is called, in short.' })
  kindName!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting that is meant, on the page of the person; null for the next of its kind.' })
  conferenceId!: string | null;
  @Field(() => String, { nullable: true, description: 'What that meeting is called.' })
  meeting!: string | null;
  @Field(() => String, { description: 'Why, in a line, for colleagues.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Which colleague marked it.' })
  markedBy!: string | null;
  @Field(() => Moment, { description: 'The moment at which a colleague put the mark on it.' })
  markedAt!: Date;
}

@InputType({ description: '会議に出す候補にする. Marks an open case for a meeting, or for the next of a kind.' })
export class MarkCandidateInput extends KeyedInput {
  @IdOf('Case')
  caseId!: string;
  @Field(() => String, { nullable: true, description: 'Code of a kind in which cases are spoken of; needed where no meeting is named.' })
  kindCode?: string | null;
  @IdOf('Conference', { nullable: true, description: 'A meeting that still takes items; its kind counts.' })
  conferenceId?: string | null;
  @Field(() => String, { description: 'Why, in a line, for colleagues; at most 200 characters.' })
  reason!: string;
}

@InputType({ description: '候補から外す. Takes a mark off.' })
export class UnmarkCandidateInput {
  @IdOf('ConferenceCandidate', { description: 'The mark.' })
  candidateId!: string;
}

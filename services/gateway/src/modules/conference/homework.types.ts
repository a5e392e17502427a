import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { Day, Moment } from '../shared/scalars.js';
import { workingDaysLeftWords } from '../shared/workingDays.js';
import { ConferenceKindType } from './kind.types.js';

@ObjectType('Homework', { description: '宿題 that a 会議 of the own organisation gave, in whichever organisation it is done.' })
export class HomeworkType {
  @Field(() => ID, { description: 'Key of the line in the record: the id of a ConferenceNote. No Node: it is read with its conference.' })
  id!: string;
  @Field(() => String, { description: 'What is to be done; at most 4,000 characters.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Whose it is, by name and office.' })
  assignee!: string | null;
  @Field(() => TenantType, { nullable: true, description: 'The organisation on whose desk it lies as a task.' })
  tenant!: TenantType | null;
  @Field(() => Day, { nullable: true, description: 'Day by which it is to be done.' })
  dueOn!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Day that the meeting agreed on, where the organisation that has the homework has moved it since; null where it has not.',
  })
  agreedOn!: string | null;
  @Field(() => Int, { nullable: true, description: workingDaysLeftWords })
  workingDaysLeft!: number | null;
  @Field(() => Boolean, { description: 'Whether it should have been done by now.' })
  overdue!: boolean;
  @Field(() => Moment, { nullable: true, description: 'Moment at which it was done; null while it is open.' })
  doneAt!: Date | null;
  @Field(() => ID, { description: 'The meeting that gave it: id of a Conference.' })
  conferenceId!: string;
  @Field(() => ConferenceKindType, { description: 'The kind of that meeting.' })
  kind!: ConferenceKindType;
  @Field(() => Int, { description: 'Which meeting of its kind it was.' })
  sessionNumber!: number;
  @Field(() => String, { description: 'Title of the meeting, which never names anybody.' })
  meeting!: string;
  @Field(() => Moment, { description: 'When the meeting began.' })
  startsAt!: Date;
  @Field(() => ID, { nullable: true, description: 'The item under which it was given: id of an AgendaItem; null for none.' })
  itemId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Title of that item, which never names anybody; null where the viewer does not know it.',
  })
  item!: string | null;
}

export const HomeworkConnection = connectionOf('Homework', HomeworkType);

import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Day } from '../shared/scalars.js';
import { ConferenceKindType } from './kind.types.js';

@ObjectType('ConferenceFigures', { description: 'What came of meetings of one kind, or of all kinds together.' })
export class ConferenceFiguresType {
  @Field(() => ConferenceKindType, { nullable: true, description: 'The kind; null for all together.' })
  kind!: ConferenceKindType | null;
  @Field(() => Int, { description: 'Meetings that were opened.' })
  meetings!: number;
  @Field(() => Int, { description: 'Those of them in which the viewer has a seat: of the others nothing about persons is counted.' })
  seated!: number;
  @Field(() => Int, { description: '議題 that the viewer heard, without those that were struck.' })
  items!: number;
  @Field(() => Int, { description: 'Different persons whom these items were about.' })
  persons!: number;
  @Field(() => Int, { description: 'Decisions in the record that the viewer reads.' })
  decisions!: number;
  @Field(() => Int, { description: '宿題 that was given, in all offices.' })
  homework!: number;
  @Field(() => Int, { description: 'Homework that was done by its day.' })
  doneInTime!: number;
  @Field(() => Int, { description: 'Homework that was done after its day.' })
  doneLate!: number;
  @Field(() => Int, { description: 'Homework that is open after its day.' })
  overdue!: number;
  @Field(() => Float, { nullable: true, description: 'Median of days from giving to doing; null where none is done.' })
  medianDays!: number | null;
}

@ObjectType('ConferenceStatistics', {
  description: '会議の統計 of the own organisation. Exact numbers: they stay in the organisation that convened the meetings.',
})
export class ConferenceStatisticsType {
  @Field(() => Day, { description: 'First day that is counted.' })
  from!: string;
  @Field(() => Day, { description: 'Last day that is counted.' })
  until!: string;
  @Field(() => [ConferenceFiguresType], {
    description: 'By kind, in the order of the kinds: at most one for each kind of which there was a meeting.',
  })
  kinds!: ConferenceFiguresType[];
  @Field(() => ConferenceFiguresType, { description: 'All kinds together; somebody spoken of in two kinds counts once.' })
  total!: ConferenceFiguresType;
}

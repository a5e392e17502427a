import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ColleagueType } from '../case/case.types.js';
import { UnitType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { enumOf } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Day, Moment } from '../shared/scalars.js';
import { workingDaysLeftWords } from '../shared/workingDays.js';

export const TaskScopeEnum = enumOf('TaskScope', 'Which part of the office’s tasks is asked for.', {
  mine: { ja: '自分', en: 'The viewer’s own' },
  unit: { ja: '班', en: 'Those of the viewer’s unit' },
  office: { ja: '所内', en: 'All of the office' },
});
export const TaskStateEnum = enumOf('TaskState', 'Whether a task is done.', {
  open: { ja: '未了', en: 'Open' },
  done: { ja: '済', en: 'Done' },
});

@ObjectType('Task', { implements: NodeType, description: 'やること. Of one colleague, a unit or the whole office.' })
export class TaskType {
  /** Keys for the field resolvers; not part of the schema. */
  personId!: string | null;
  referralId!: string | null;
  conferenceId!: string | null;
  glassId!: string | null;

  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, {
    description: 'What is to do, at most 200 characters; what the system gives is said in the language of the reader.',
  })
  title!: string;
  @Field(() => Day, { nullable: true, description: 'Day by which it is to be done; null for no deadline.' })
  dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: workingDaysLeftWords })
  workingDaysLeft!: number | null;
  @Field(() => Boolean, { description: 'Whether it should have been done by now.' })
  overdue!: boolean;
  @Field(() => ColleagueType, {
    nullable: true,
    description: 'Colleague to whom it belongs; null where a unit or the whole office sees to it.',
  })
  assignee!: ColleagueType | null;
  @Field(() => UnitType, { nullable: true, description: 'The unit that sees to it.' })
  unit!: UnitType | null;
  @Field(() => String, { nullable: true, description: 'Name of that person, as far as the viewer may read it.' })
  personName!: string | null;
  @Field(() => Moment, { nullable: true, description: 'Moment at which somebody ticked it off; null while it is open.' })
  doneAt!: Date | null;
  @Field(() => Day, { nullable: true, description: 'あとで: put off until this day.' })
  snoozedUntil!: string | null;
  @Field(() => Moment, { description: 'When it was written down.' })
  createdAt!: Date;
}

export const TaskConnection = connectionOf('Task', TaskType);

@ObjectType('TaskCounts', { description: 'How many open tasks wait.' })
export class TaskCountsType {
  @Field(() => Int, { description: 'Open ones that belong to the viewer.' })
  mine!: number;
  @Field(() => Int, { description: 'Open ones that the viewer’s unit sees to.' })
  unit!: number;
  @Field(() => Int, { description: 'Open ones of everybody in the office.' })
  office!: number;
  @Field(() => Int, { description: 'Open ones of the viewer whose day has passed.' })
  overdue!: number;
}

import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: 'Write down what is to do.' })
export class CreateTaskInput extends KeyedInput {
  @Field(() => String, { description: 'What is to do; at most 200 characters.' })
  title!: string;
  @Field(() => Day, { nullable: true, description: 'Day by which it is to be done; null for no deadline.' })
  dueOn?: string | null;
  @IdOf('Staff', { nullable: true, description: 'Whose it is; oneself where neither a colleague nor a unit is named.' })
  assigneeId?: string | null;
  @IdOf('Unit', { nullable: true, description: 'The unit that sees to it.' })
  unitId?: string | null;
  @IdOf('Person', { nullable: true, description: 'The person of the own office it is about.' })
  personId?: string | null;
  @IdOf('Referral', { nullable: true, description: 'The referral it is about.' })
  referralId?: string | null;
}

@InputType()
abstract class OfTask {
  @IdOf('Task')
  taskId!: string;
}

@InputType({ description: 'Change a task. What is left out stays.' })
export class ChangeTaskInput extends OfTask {
  @Field(() => Int, { description: 'The version over which it was written.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'What is to do; at most 200 characters.' })
  title?: string;
  @Field(() => Day, { nullable: true, description: 'By when; null for no deadline.' })
  dueOn?: string | null;
  @IdOf('Staff', { nullable: true, description: 'Whose it is; null for nobody in particular.' })
  assigneeId?: string | null;
  @IdOf('Unit', { nullable: true, description: 'The unit that sees to it.' })
  unitId?: string | null;
}

@InputType({ description: 'It is done.' })
export class FinishTaskInput extends OfTask {}

@InputType({ description: 'It was not done after all, or is wanted again now.' })
export class ReopenTaskInput extends OfTask {}

@InputType({ description: 'あとで: it leaves the lists until that day.' })
export class SnoozeTaskInput extends OfTask {
  @Field(() => Day, { nullable: true, description: 'Day from which it is shown again; null shows it at once.' })
  until?: string | null;
}

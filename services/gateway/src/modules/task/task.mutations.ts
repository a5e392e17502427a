import { changeTask, createTask, finishTask, readTask, reopenTask, snoozeTask } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import { presentTask } from './presentTask.js';
import { ChangeTaskInput, CreateTaskInput, FinishTaskInput, ReopenTaskInput, SnoozeTaskInput } from './task.inputs.js';
import { TaskType } from './task.types.js';

@ObjectType({ description: 'The task after the command.' })
export class TaskPayload {
  taskId!: string;
}
const TaskResult = resultOf('TaskResult', TaskPayload);

const done = async (command: Promise<{ taskId: string }>): Promise<TaskPayload> =>
  Object.assign(new TaskPayload(), { taskId: (await command).taskId });

@Resolver(() => TaskPayload)
export class TaskMutations {
  @Mutation(() => TaskResult, { description: 'Write down what is to do.' })
  createTask(@Arg('input', () => CreateTaskInput) input: CreateTaskInput, @Ctx() context: GatewayContext): Promise<typeof TaskResult> {
    return done(createTask(context.desk, input));
  }

  @Mutation(() => TaskResult, { description: 'Change title, deadline, or whose it is.' })
  changeTask(@Arg('input', () => ChangeTaskInput) input: ChangeTaskInput, @Ctx() context: GatewayContext): Promise<typeof TaskResult> {
    return done(changeTask(context.desk, input));
  }

  @Mutation(() => TaskResult, { description: 'It is done. Finishing twice is finishing once.' })
  finishTask(@Arg('input', () => FinishTaskInput) input: FinishTaskInput, @Ctx() context: GatewayContext): Promise<typeof TaskResult> {
    return done(finishTask(context.desk, input));
  }

  @Mutation(() => TaskResult, { description: 'It was not done after all, or is wanted again now.' })
  reopenTask(@Arg('input', () => ReopenTaskInput) input: ReopenTaskInput, @Ctx() context: GatewayContext): Promise<typeof TaskResult> {
    return done(reopenTask(context.desk, input));
  }

  @Mutation(() => TaskResult, { description: 'あとで: put it off until a day.' })
  snoozeTask(@Arg('input', () => SnoozeTaskInput) input: SnoozeTaskInput, @Ctx() context: GatewayContext): Promise<typeof TaskResult> {
    return done(snoozeTask(context.desk, input));
  }

  @FieldResolver(() => TaskType, { nullable: true, description: 'The task as it now stands.' })
  async task(@Root() { taskId }: TaskPayload, @Ctx() context: GatewayContext): Promise<TaskType | null> {
    const row = await context.reader.first(readTask, { taskId });
    return row && presentTask(context, row);
  }
}

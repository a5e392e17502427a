import { countOpenTasks, listDoneTasks, listOpenTasks, listTasksOfPersons, type TaskScope } from '@tsunagi/casework';
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { PersonType } from '../person/person.types.js';
import { type Connection, firstKey, onPage, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { presentTask } from './presentTask.js';
import { TaskConnection, TaskCountsType, TaskScopeEnum, TaskStateEnum, TaskType } from './task.types.js';

const noDeadline = '9999-12-31';

@ArgsType()
class TasksArgs extends PageArgs {
  @Field(() => TaskScopeEnum, { nullable: true, description: 'Whose; one’s own where it is left out.' })
  scope?: TaskScope | null;

  @Field(() => TaskStateEnum, { nullable: true, description: 'Open ones where it is left out.' })
  state?: string | null;
}

@Resolver(() => PersonType)
export class TaskResolver {
  @Query(() => TaskConnection, {
    description: 'やること: open ones by deadline, done ones from the latest back. What was put off stays away until its day.',
  })
  tasks(@Args(() => TasksArgs) { scope, state, ...page }: TasksArgs, @Ctx() context: GatewayContext): Promise<Connection<TaskType>> {
    return (state === 'done' ? doneTasks : openTasks)(context, scope ?? 'mine', page);
  }

  @Query(() => TaskCountsType, { description: 'How many open tasks wait for the viewer, the unit and the office.' })
  async taskCounts(@Ctx() context: GatewayContext): Promise<TaskCountsType> {
    return (await context.reader.first(countOpenTasks, {})) as TaskCountsType;
  }

  @FieldResolver(() => [TaskType], {
    name: 'tasks',
    description: 'やること about this person: open ones by deadline, then what is done; at most 200.',
  })
  async tasksOfPerson(@Root() person: PersonType, @Ctx() context: GatewayContext): Promise<TaskType[]> {
    const rows = await context.loaders.ofPersons(listTasksOfPersons).load(person.personId);
    return rows.map((row) => presentTask(context, row));
  }
}

async function openTasks(context: GatewayContext, scope: TaskScope, page: PageArgs): Promise<Connection<TaskType>> {
  const [afterDue, afterId] = openCursor(context, ['openTasks', { scope }], page.after, ['0001-01-01', firstKey]);
  const rows = await context.reader.read(listOpenTasks, { scope, afterDue, afterId, first: pageSize(page.first) + 1 }, onPage(page.first));
  return toConnection(
    rows,
    page,
    (row) => sealCursor(context, ['openTasks', { scope }], [row.dueOn ?? noDeadline, row.taskId]),
    (row) => presentTask(context, row),
  );
}

async function doneTasks(context: GatewayContext, scope: TaskScope, page: PageArgs): Promise<Connection<TaskType>> {
  const [beforeAt, afterId] = openCursor(context, ['doneTasks', { scope }], page.after, latest);
  const rows = await context.reader.read(
    listDoneTasks,
    { scope, beforeAt: new Date(beforeAt), afterId, first: pageSize(page.first) + 1 },
    onPage(page.first),
  );
  return toConnection(
    rows,
    page,
    (row) => sealCursor(context, ['doneTasks', { scope }], [(row.doneAt as Date).toISOString(), row.taskId]),
    (row) => presentTask(context, row),
  );
}

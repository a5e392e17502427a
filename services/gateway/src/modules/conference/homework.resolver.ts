import { InvalidError } from '@tsunagi/access';
import { listDoneHomework, listOpenHomework, localDay } from '@tsunagi/casework';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { tenantOf } from '../registry/presentTenant.js';
import { kindsOf, withKinds } from '../shared/conferenceTree.js';
import { type Connection, firstKey, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { TaskStateEnum } from '../task/task.types.js';
import { HomeworkConnection, type HomeworkType } from './homework.types.js';
import type { ConferenceKindType } from './kind.types.js';

@ArgsType()
class HomeworkArgs extends PageArgs {
  @Field(() => TaskStateEnum, { nullable: true, description: 'Open ones where it is left out.' })
  state?: string | null;
  @Field(() => String, { nullable: true, description: 'Only of meetings of this kind: its code.' })
  kindCode?: string | null;
}

type Row = RowOf<typeof listOpenHomework>;

@Resolver()
export class HomeworkResolver {
  @Query(() => HomeworkConnection, {
    description: '宿題 of all meetings that the own organisation convened, as far as the viewer reads their record: overdue ones first.',
  })
  async homework(@Args(() => HomeworkArgs) asked: HomeworkArgs, @Ctx() context: GatewayContext): Promise<Connection<HomeworkType>> {
    const [[rows, kindOf], kinds] = await Promise.all([withKinds(context, readPage(context, asked)), kindsOf(context)]);
    if (asked.kindCode && !kinds.has(asked.kindCode)) throw new InvalidError('INVALID_INPUT', { kindCode: 'UNKNOWN_CODE' });
    return toConnection(
      rows,
      asked,
      (row) =>
        sealCursor(context, ['homework', asked], [isDone(asked) ? (row.doneAt as Date).toISOString() : (row.dueOn as string), row.noteId]),
      (row) => presentHomework(context, row, kindOf(row.kindCode)),
    );
  }
}

const isDone = ({ state }: HomeworkArgs): boolean => state === 'done';

function readPage(context: GatewayContext, asked: HomeworkArgs): Promise<Row[]> {
  const page = { kindCode: asked.kindCode ?? null, first: pageSize(asked.first) + 1 };
  if (isDone(asked)) {
    const [beforeAt, afterId] = openCursor(context, ['homework', asked], asked.after, latest);
    return context.reader.read(listDoneHomework, { ...page, beforeAt: new Date(beforeAt), afterId });
  }
  const [afterDue, afterId] = openCursor(context, ['homework', asked], asked.after, ['0001-01-01', firstKey]);
  return context.reader.read(listOpenHomework, { ...page, afterDue, afterId });
}

function presentHomework(context: GatewayContext, row: Row, kind: ConferenceKindType): HomeworkType {
  const { assigneeTenantId, dueOn, agreedOn, doneAt } = row;
  return {
    id: context.seal('ConferenceNote', row.noteId),
    text: row.text,
    assignee: row.assigneeLabel,
    tenant: assigneeTenantId ? tenantOf(context, assigneeTenantId) : null,
    dueOn,
    agreedOn,
    workingDaysLeft: assigneeTenantId ? context.house.registry.workingDaysLeft(assigneeTenantId, dueOn) : null,
    overdue: !doneAt && dueOn !== null && dueOn < localDay(new Date()).toString(),
    doneAt,
    conferenceId: context.seal('Conference', row.conferenceId),
    kind,
    sessionNumber: row.sessionNumber,
    meeting: row.meeting,
    startsAt: row.startsAt,
    itemId: row.itemId && row.itemTitle ? context.seal('AgendaItem', row.itemId) : null,
    item: row.itemTitle,
  };
}

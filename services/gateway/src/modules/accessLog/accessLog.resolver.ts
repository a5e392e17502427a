import { listMyAccessLog, reportAccess } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type List, latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { openId } from '../../graphql/ids/openIds.js';
import { PersonType } from '../person/person.types.js';
import { type Around, nobodyHides } from '../registry/presentTenant.js';
import { type Connection, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { personOf } from '../shared/edges.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import { AccessLogArgs, ReportAccessInput } from './accessLog.inputs.js';
import { AccessLogConnection, AccessLogEntryType } from './accessLog.types.js';
import { presentLook } from './presentAccessLog.js';
import { readLooks } from './readLooks.js';

/** Where a page begins, and one row more than it holds. */
function placeOf(context: GatewayContext, list: List, page: PageArgs) {
  const [beforeAt, beforeId] = openCursor(context, list, page.after, latest);
  return { beforeAt, beforeId, first: pageSize(page.first) + 1 };
}

@Resolver(() => AccessLogEntryType)
export class AccessLogResolver {
  @Query(() => AccessLogConnection, {
    description: 'だれが見たか: who looked at a person of the own office, latest first. Reading it stands in it too.',
  })
  async accessLog(@Args(() => AccessLogArgs) args: AccessLogArgs, @Ctx() context: GatewayContext): Promise<Connection<AccessLogEntryType>> {
    const personId = openId(context, 'Person', args.personId);
    const { from = null, until = null, action = null, officeId = null } = args;
    const { person, rows } = await readLooks(context, personId, {
      from,
      until,
      action,
      officeId,
      ...placeOf(context, ['accessLog', args], args),
    });
    return toLooks(context, person, rows, ['accessLog', args], args);
  }

  @Query(() => AccessLogConnection, { description: 'What the viewer has looked at, in the own office and elsewhere, latest first.' })
  async myAccessLog(@Args(() => PageArgs) args: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<AccessLogEntryType>> {
    const rows = await context.reader.read(listMyAccessLog, placeOf(context, ['myAccessLog'], args));
    return toLooks(context, nobodyHides, rows, ['myAccessLog'], args);
  }

  @Mutation(() => PersonResult, {
    description:
      '知らせる: something in the log of a person looks odd. The privacy officers of the office are told the number of the record.',
  })
  reportAccess(
    @Arg('input', () => ReportAccessInput) input: ReportAccessInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(reportAccess(context.desk, input));
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'At whom it was looked; null where the viewer may not see them any more.',
  })
  person(
    @Root() { personId }: AccessLogEntryType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonType | null> {
    return personOf(context, personId, info);
  }
}

const toLooks = (
  context: GatewayContext,
  person: Around,
  rows: Parameters<typeof presentLook>[2][],
  list: List,
  page: PageArgs,
): Connection<AccessLogEntryType> =>
  toConnection(
    rows,
    page,
    (row) => sealCursor(context, list, [row.place, row.logId]),
    (row) => presentLook(context, person, row),
  );

import { type DeskShelf, listWorkingCopies } from '@tsunagi/casework';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { type Connection, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { HubEntryConnection, type HubEntryType } from './entry.types.js';
import { presentWorkingCopy } from './presentEntry.js';

async function shelfOf(context: GatewayContext, shelf: DeskShelf, { first, after }: PageArgs): Promise<Connection<HubEntryType>> {
  const size = pageSize(first);
  const [beforeAt, beforeId] = openCursor(context, [shelf], after, latest);
  const rows = await context.reader.read(listWorkingCopies, { shelf, beforeAt, beforeId, first: size + 1 });
  return toConnection(
    rows,
    { first, after },
    (row) => sealCursor(context, [shelf], [row.place, row.entryId]),
    (row) => presentWorkingCopy(context, row),
  );
}

@Resolver()
export class HubDeskResolver {
  @Query(() => HubEntryConnection, { description: 'All that the own organisation keeps in the hub, the latest first.' })
  myHubEntries(@Args(() => PageArgs) page: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<HubEntryType>> {
    return shelfOf(context, 'own', page);
  }

  @Query(() => HubEntryConnection, { description: 'Working copies of the own organisation that are not as the region reads them.' })
  hubDrafts(@Args(() => PageArgs) page: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<HubEntryType>> {
    return shelfOf(context, 'drafts', page);
  }

  @Query(() => HubEntryConnection, { description: 'Drafts that wait for the own hub editor to confirm them.' })
  hubOffered(@Args(() => PageArgs) page: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<HubEntryType>> {
    return shelfOf(context, 'offered', page);
  }
}

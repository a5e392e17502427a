import { can } from '@tsunagi/access';
import { type listLinksOfEntries, nextOccurrences } from '@tsunagi/casework';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { HubEntryNameType, HubLinkType, HubOccurrenceType, HubRevisionType } from './content.types.js';
import { HubEntryType } from './entry.types.js';
import { nameOf } from './presentNeed.js';

const mostDays = 10;

async function presentLink(context: GatewayContext, row: RowOf<typeof listLinksOfEntries>): Promise<HubLinkType> {
  const [from, to] = await Promise.all([nameOf(context, row.fromId), nameOf(context, row.toId)]);
  const { role, flows, note, source, confirmedOn, since, until, stillSo } = row;
  const viewerCanRemove = stillSo && can(context.signedIn.actor, 'end', 'HubLink', row);
  const said = { role, flows, note, source, confirmedOn, since, until };
  return { id: context.seal('HubLink', row.linkId), from, to, ...said, ended: !stillSo, viewerCanRemove };
}

@Resolver(() => HubEntryType)
export class HubEntryFieldsResolver {
  @FieldResolver(() => HubEntryNameType, { nullable: true, description: 'The organisation that offers it.' })
  organisation(@Root() entry: HubEntryType, @Ctx() context: GatewayContext): Promise<HubEntryNameType | null> {
    return nameOf(context, entry.organisationId);
  }

  @FieldResolver(() => HubEntryNameType, { nullable: true, description: 'Where it takes place.' })
  place(@Root() entry: HubEntryType, @Ctx() context: GatewayContext): Promise<HubEntryNameType | null> {
    return nameOf(context, entry.placeId);
  }

  @FieldResolver(() => [HubOccurrenceType], { description: 'Days on which it takes place next, within its season; at most 10.' })
  nextDates(@Root() entry: HubEntryType): HubOccurrenceType[] {
    return nextOccurrences(entry, new Date(), mostDays);
  }

  @FieldResolver(() => [HubLinkType], { description: 'What it has to do with others, what is over behind what is still so; at most 500.' })
  async links(@Root() entry: HubEntryType, @Ctx() context: GatewayContext): Promise<HubLinkType[]> {
    const rows = await context.loaders.hubLinks.load(entry.entryId);
    return Promise.all(rows.map((row) => presentLink(context, row)));
  }

  @FieldResolver(() => [HubRevisionType], { description: 'How it was published before, the latest first; at most 100.' })
  async history(@Root() entry: HubEntryType, @Ctx() context: GatewayContext): Promise<HubRevisionType[]> {
    const rows = await context.loaders.hubRevisions.load(entry.entryId);
    return rows.map(({ number, at, byLabel, what, content }) => ({
      number,
      at,
      by: byLabel,
      what,
      name: content.name,
      summary: content.summary,
    }));
  }
}

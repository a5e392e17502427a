import {
  assertFilter,
  browseEntries,
  countEntries,
  hubTokens,
  listLinks,
  mostLinks,
  readHubSetting,
  searchEntries,
} from '@tsunagi/casework';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { openId } from '../../graphql/ids/openIds.js';
import { type Connection, firstKey, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { HubCountType, HubEntryConnection, HubEntryType, HubNetworkType, HubSettingType } from './entry.types.js';
import { HubCostEnum, HubKindEnum } from './hub.enums.js';
import { type PublishedRow, presentEntry, presentWorkingCopy } from './presentEntry.js';

@ArgsType()
class SearchHubArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Kana, kanji, romaji or words of the intake form; typing errors are forgiven.' })
  text?: string | null;
  @Field(() => [HubKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these subjects of the intake form, codes of needs.' })
  needs?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these topics, codes of hubTopics.' })
  topics?: string[] | null;
  @Field(() => String, { nullable: true, description: 'In this municipality (5 digits).' })
  municipality?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Where people from this municipality (5 digits) may come, wherever it lies: what names it, and what is for the whole region.',
  })
  reach?: string | null;
  @Field(() => Int, { nullable: true, description: 'On this day of the week: 1 Monday … 7 Sunday.' })
  weekday?: number | null;
  @Field(() => HubCostEnum, { nullable: true, description: 'Only at this cost.' })
  cost?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only with a free place.' })
  hasRoom?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only where people are fetched.' })
  transport?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'What has ended too.' })
  showEnded?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only what this organisation keeps.' })
  keeperId?: string | null;
}

@ArgsType()
class HubCountsArgs {
  @Field(() => [HubKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these subjects of the intake form, codes of needs.' })
  needs?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these topics, codes of hubTopics.' })
  topics?: string[] | null;
}

type Found = PublishedRow & { rank: number };
const firstPlace: readonly [string, string, string] = ['1000000', '', firstKey];

@Resolver()
export class HubResolver {
  @Query(() => HubEntryConnection, {
    description: 'ハブを探す: the published entries, best match first; without words all there is, by kana.',
  })
  async searchHub(@Args(() => SearchHubArgs) asked: SearchHubArgs, @Ctx() context: GatewayContext): Promise<Connection<HubEntryType>> {
    const { first, after, keeperId, hasRoom, showEnded, ...filter } = asked;
    const size = pageSize(first);
    const [afterRank, afterName, afterId] = openCursor(context, ['searchHub', asked], after, firstPlace);
    const tokens = hubTokens(filter);
    const narrowed = {
      keeper: keeperId ? openId(context, 'Tenant', keeperId) : null,
      hasRoom: hasRoom ?? false,
      showEnded: showEnded ?? false,
      first: size + 1,
      afterName,
      afterId,
    };
    const rows: Found[] =
      tokens.all.length > 0
        ? await context.reader.read(searchEntries, { ...tokens, ...narrowed, afterRank: Number(afterRank) })
        : await context.reader.read(browseEntries, narrowed);
    return toConnection(
      rows,
      asked,
      (row) => sealCursor(context, ['searchHub', asked], [String(row.rank), row.nameKana, row.entryId]),
      (row) => presentEntry(context, row),
    );
  }

  @Query(() => HubEntryType, { nullable: true, description: 'One entry, as it is published; or as its keeper is writing it.' })
  async hubEntry(
    @Arg('id', () => ID, { description: 'Id of a HubEntry, from a search, a list or a link.' }) id: string,
    @Arg('draft', () => Boolean, { nullable: true, description: 'The working copy: of the own organisation, or offered to it.' })
    draft: boolean | null,
    @Ctx() context: GatewayContext,
  ): Promise<HubEntryType | null> {
    const entryId = openId(context, 'HubEntry', id);
    if (draft) {
      const working = await context.loaders.hubWorkingCopies.load(entryId);
      return working && presentWorkingCopy(context, working);
    }
    const published = await context.loaders.hubEntries.load(entryId);
    return published && presentEntry(context, published);
  }

  @Query(() => [HubCountType], { description: 'How many entries there are: one for each municipality and kind, the figures of the map.' })
  async hubCounts(@Args(() => HubCountsArgs) asked: HubCountsArgs, @Ctx() context: GatewayContext): Promise<HubCountType[]> {
    assertFilter(asked);
    const { kinds, needs, topics } = asked;
    return context.reader.read(countEntries, { kinds: kinds ?? null, needs: needs ?? null, topics: topics ?? null });
  }

  @Query(() => HubNetworkType, {
    description: 'つながり: who does what with whom today, in the region, in a municipality or around one entry.',
  })
  async hubNetwork(
    @Arg('aroundId', () => ID, { nullable: true, description: 'Only what touches this entry.' }) aroundId: string | null,
    @Arg('municipality', () => String, { nullable: true, description: 'Only what begins or ends there (5 digits).' }) municipality:
      | string
      | null,
    @Ctx() context: GatewayContext,
  ): Promise<HubNetworkType> {
    const found = await context.reader.read(listLinks, {
      aroundId: aroundId ? openId(context, 'HubEntry', aroundId) : null,
      municipality: municipality ?? null,
      first: mostLinks + 1,
    });
    const links = found.slice(0, mostLinks);
    const corners = [...new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const entries = (await context.loaders.hubEntries.loadMany(corners)).filter(
      (each) => each && !(each instanceof Error),
    ) as PublishedRow[];
    const seen = new Set(entries.map(({ entryId }) => entryId));
    return {
      cut: found.length > mostLinks,
      nodes: entries.map(({ entryId, name, kind, municipalityCode }) => ({
        id: context.seal('HubEntry', entryId),
        name,
        kind,
        municipalityCode,
      })),
      links: links
        .filter(({ fromId, toId }) => seen.has(fromId) && seen.has(toId))
        .map(({ linkId, fromId, toId, role, flows, note, source, confirmedOn }) => ({
          id: context.seal('HubLink', linkId),
          fromId: context.seal('HubEntry', fromId),
          toId: context.seal('HubEntry', toId),
          role,
          flows,
          note,
          source,
          confirmedOn,
        })),
    };
  }

  @Query(() => HubSettingType, { description: 'How the own organisation wants its entries to be published.' })
  async hubSetting(@Ctx() context: GatewayContext): Promise<HubSettingType> {
    return { confirmBy: (await context.reader.first(readHubSetting, {}))?.confirmBy ?? 'nobody' };
  }
}

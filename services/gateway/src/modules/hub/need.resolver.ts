import { NotFoundError } from '@tsunagi/access';
import {
  hasRoomNow,
  listNeeds,
  type NeedLevel,
  type NeedState,
  offersOf,
  proposeEntries,
  proposeNeeds,
  readNeed,
  reasonsFor,
  wantedFor,
  wishesOf,
} from '@tsunagi/casework';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { openId } from '../../graphql/ids/openIds.js';
import { type Connection, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { HubNeedLevelEnum, HubNeedStateEnum } from './hub.enums.js';
import { HubMatchType, HubNeedConnection, HubNeedType, HubSuggestionType, UnmetLedgerType } from './need.types.js';
import { nameOf, presentNeed } from './presentNeed.js';
import { tellUnmet } from './tellUnmet.js';

@ArgsType()
class HubNeedsArgs extends PageArgs {
  @Field(() => [HubNeedStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: NeedState[] | null;
  @Field(() => HubNeedLevelEnum, { nullable: true, description: 'Only on this level.' })
  level?: NeedLevel | null;
  @Field(() => String, { nullable: true, description: 'Only of this subject of the intake form, a code of needs.' })
  kind?: string | null;
  @Field(() => String, { nullable: true, description: 'In this municipality (5 digits).' })
  municipality?: string | null;
  @Field(() => ID, { nullable: true, description: 'On the board of this working group.' })
  groupId?: string | null;
}

const mostProposals = 20;
const isOpen = ({ house }: GatewayContext, tenantId: string): boolean => hasRoomNow(house.registry.tenant(tenantId));

@Resolver(() => HubNeedType)
export class HubNeedResolver {
  @Query(() => HubNeedConnection, { description: '課題 of the region, the latest first.' })
  async hubNeeds(@Args(() => HubNeedsArgs) asked: HubNeedsArgs, @Ctx() context: GatewayContext): Promise<Connection<HubNeedType>> {
    const { first, after, states, level, kind, municipality, groupId } = asked;
    const size = pageSize(first);
    const [beforeAt, beforeId] = openCursor(context, ['hubNeeds', asked], after, latest);
    const filter = {
      states: states ?? null,
      level: level ?? null,
      kind: kind ?? null,
      municipality: municipality ?? null,
      groupId: groupId ? openId(context, 'HubGroup', groupId) : null,
    };
    const rows = await context.reader.read(listNeeds, { ...filter, beforeAt, beforeId, first: size + 1 });
    return toConnection(
      rows,
      asked,
      (row) => sealCursor(context, ['hubNeeds', asked], [row.place, row.needId]),
      (row) => presentNeed(context, row),
    );
  }

  @Query(() => HubNeedType, { nullable: true, description: 'A need of the region by its global id; null where there is none.' })
  async hubNeed(
    @Arg('id', () => ID, { description: 'Id of a HubNeed, from a list or a link.' }) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<HubNeedType | null> {
    const row = await context.reader.first(readNeed, { needId: openId(context, 'HubNeed', id) });
    return row && presentNeed(context, row);
  }

  @Query(() => [HubSuggestionType], {
    description:
      'Resources that may answer a need, best first, at most 20, each with its reasons; but for those that were judged for it. A person decides.',
  })
  async needSuggestions(
    @Arg('needId', () => ID, { description: 'Id of a HubNeed of the region; NOT_FOUND where there is none.' }) needId: string,
    @Ctx() context: GatewayContext,
  ): Promise<HubSuggestionType[]> {
    const need = await context.reader.first(readNeed, { needId: openId(context, 'HubNeed', needId) });
    if (!need) throw new NotFoundError();
    const wanted = wantedFor(need);
    const rows = await context.reader.read(proposeEntries, { ...wishesOf(wanted), needId: need.needId, first: mostProposals });
    return rows.map((row) => ({
      entry: { id: context.seal('HubEntry', row.entryId), name: row.name, kind: row.kind, ended: false },
      need: null,
      reasons: reasonsFor(wanted, row, isOpen(context, row.tenantId)),
      score: row.weight,
      free: row.free === null ? null : row.free - row.held,
    }));
  }

  @Query(() => [HubSuggestionType], { description: 'Needs that a resource may answer, best first, at most 20, each with its reasons.' })
  async needsForEntry(
    @Arg('entryId', () => ID, { description: 'Resource of the hub that was held against the need.' }) entryId: string,
    @Ctx() context: GatewayContext,
  ): Promise<HubSuggestionType[]> {
    const entry = await context.loaders.hubEntries.load(openId(context, 'HubEntry', entryId));
    if (!entry) throw new NotFoundError();
    const open = isOpen(context, entry.tenantId);
    const rows = await context.reader.read(proposeNeeds, { ...offersOf(entry, open), first: mostProposals });
    return rows.map((row) => ({
      entry: null,
      need: presentNeed(context, row),
      reasons: reasonsFor(wantedFor(row), entry, open),
      score: row.weight,
      free: entry.free === null ? null : entry.free - entry.held,
    }));
  }

  @Query(() => UnmetLedgerType, { description: '応えられなかったニーズ of a period that is over; the latest one where none is named.' })
  async unmetNeeds(
    @Arg('period', () => String, { nullable: true, description: 'First month of the period, such as 2026-04.' }) period: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<UnmetLedgerType> {
    const ledger = await tellUnmet(context, period);
    const rule = context.house.region.ledger;
    const figures = (names: string[], told: (number | null)[]) => names.map((of, at) => ({ of, count: told[at] ?? null }));
    return {
      period: ledger.period,
      periods: ledger.periods,
      threshold: rule.threshold,
      source: rule.source?.title ?? '',
      toConfirm: rule.toBeConfirmed ?? null,
      rows: ledger.kinds.map((kind, at) => ({
        kind,
        byMunicipality: figures(ledger.municipalities, ledger.cells[at] ?? []),
        byMonth: figures(ledger.months, ledger.byMonth[at] ?? []),
        total: ledger.kindTotals[at] ?? null,
      })),
      totals: figures(ledger.municipalities, ledger.municipalityTotals),
      total: ledger.total,
    };
  }

  @FieldResolver(() => [HubMatchType], { description: 'What has been judged for it; at most 200.' })
  async matches(@Root() { needId }: HubNeedType, @Ctx() context: GatewayContext): Promise<HubMatchType[]> {
    const rows = await context.loaders.hubMatches.load(needId);
    return Promise.all(
      rows.map(async ({ entryId, decision, reasons, note, decidedByLabel, decidedAt }) => ({
        entry: await nameOf(context, entryId),
        decision,
        reasons,
        note,
        decidedBy: decidedByLabel,
        decidedAt,
      })),
    );
  }
}

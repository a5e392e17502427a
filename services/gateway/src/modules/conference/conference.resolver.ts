import { InvalidError } from '@tsunagi/access';
import {
  listBriefs,
  listItems,
  listKinds,
  listMembers,
  listNotes,
  listOpinions,
  listPastConferences,
  listSheets,
  listStandingMembers,
  listUpcomingConferences,
} from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { openId } from '../../graphql/ids/openIds.js';
import { kindsOf, loadConference, withKinds } from '../shared/conferenceTree.js';
import { type Connection, firstKey, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { AgendaBriefType, AgendaItemType, AgendaSheetType, ConferenceNoteType, ConferenceOpinionType } from './board.types.js';
import { ConferenceTimeEnum } from './conference.enums.js';
import { ConferenceConnection, ConferenceMemberType, ConferenceType } from './conference.types.js';
import { ConferencePayload } from './conferencePayload.js';
import { identifyingIn } from './identifyingIn.js';
import { ConferenceKindType, IdentifyingType, StandingMemberType } from './kind.types.js';
import {
  presentBrief,
  presentConference,
  presentItem,
  presentKind,
  presentMember,
  presentNote,
  presentOpinion,
  presentSheet,
  presentStandingMember,
} from './presentConference.js';

@ArgsType()
class ConferencesArgs extends PageArgs {
  @Field(() => ConferenceTimeEnum, { nullable: true, description: 'Those to come and in session where it is left out.' })
  when?: 'upcoming' | 'past' | null;
  @Field(() => String, { nullable: true, description: 'Only those of this kind: its code.' })
  kindCode?: string | null;
}

@Resolver(() => ConferenceType)
export class ConferenceResolver {
  @Query(() => [ConferenceKindType], { description: '会議の種類 of the region, each with its law; at most 100.' })
  async conferenceKinds(@Ctx() context: GatewayContext): Promise<ConferenceKindType[]> {
    return [...(await kindsOf(context)).values()];
  }

  @Query(() => [StandingMemberType], { description: '構成員名簿 of the own organisation for a kind; at most 200.' })
  async standingMembers(
    @Arg('kindCode', () => String, { description: 'Code of the kind, as `conferenceKinds` gives it.' }) kindCode: string,
    @Ctx() context: GatewayContext,
  ): Promise<StandingMemberType[]> {
    const [rows, kinds] = await Promise.all([context.reader.read(listStandingMembers, { kindCode }), kindsOf(context)]);
    if (!kinds.has(kindCode)) throw new InvalidError('INVALID_INPUT', { kindCode: 'UNKNOWN_CODE' });
    return rows.map((row) => presentStandingMember(context, row));
  }

  @Query(() => ConferenceConnection, { description: '会議 in which the viewer sits, or to which the own organisation was asked or asks.' })
  async conferences(
    @Args(() => ConferencesArgs) { when, kindCode, first, after }: ConferencesArgs,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<ConferenceType>> {
    const size = pageSize(first);
    const past = when === 'past';
    const [at, id] = openCursor(
      context,
      ['conferences', { when, kindCode }],
      after,
      past ? latest : ['0001-01-01T00:00:00.000Z', firstKey],
    );
    const list = past ? listPastConferences : listUpcomingConferences;
    const read = context.reader.read(list, { at: new Date(at), id, first: size + 1, kindCode: kindCode ?? null });
    const [[rows, kindOf], kinds] = await Promise.all([withKinds(context, read), kindsOf(context)]);
    if (kindCode && !kinds.has(kindCode)) throw new InvalidError('INVALID_INPUT', { kindCode: 'UNKNOWN_CODE' });
    return toConnection(
      rows,
      { first, after },
      (row) => sealCursor(context, ['conferences', { when, kindCode }], [row.startsAt.toISOString(), row.conferenceId]),
      (row) => presentConference(context, row, kindOf(row.kindCode)),
    );
  }

  @Query(() => ConferenceType, { nullable: true, description: 'One 会議; null where there is none or none for the viewer.' })
  conference(
    @Arg('id', () => ID, { description: 'Id of a Conference, from a list or a link.' }) id: string,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConferenceType | null> {
    return loadConference(context, openId(context, 'Conference', id), info);
  }

  @Query(() => [IdentifyingType], {
    description:
      '匿名の確認: what in this text could show who somebody is, at most 200 places; names also by those that the viewer may read. A help, never a proof.',
  })
  identifyingWords(
    @Arg('text', () => String, { description: 'The text; at most 20,000 characters.' }) text: string,
    @Arg('conferenceId', () => ID, {
      nullable: true,
      description: 'The meeting at which it is told: names on the pages that the viewer was handed there are looked for too.',
    })
    conferenceId: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<IdentifyingType[]> {
    return identifyingIn(context, text.slice(0, 20_000), conferenceId && openId(context, 'Conference', conferenceId));
  }

  @FieldResolver(() => [ConferenceKindType], {
    description: 'Other kinds whose rule a single item may follow here: only those that the convening organisation may hold; at most 100.',
  })
  async kindsForItems(@Root() { kind, convener }: ConferenceType, @Ctx() context: GatewayContext): Promise<ConferenceKindType[]> {
    const rows = (await context.loaders.region(listKinds)).filter(({ code }) => kind.itemKinds.includes(code));
    return rows.filter(({ conveners }) => conveners.includes(convener.kind)).map((row) => presentKind(context, row));
  }

  @FieldResolver(() => [ConferenceMemberType], { description: '出席者, in the order in which they were asked; at most 1,000.' })
  async members(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<ConferenceMemberType[]> {
    const rows = await context.loaders.ofConference(listMembers).load(conferenceId);
    return rows.map((row) => presentMember(context, row));
  }

  @FieldResolver(() => [AgendaItemType], { description: '議題 that the viewer hears, in their order; at most 500.' })
  async items(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<AgendaItemType[]> {
    const [rows, kindOf] = await withKinds(context, context.loaders.ofConference(listItems).load(conferenceId));
    return rows.map((row, at) => presentItem(context, row, kindOf(row.kindCode), at + 1));
  }

  @FieldResolver(() => [ConferenceNoteType], {
    description: '会議の記録, line by line, of all items that the viewer hears; at most 5,000 lines.',
  })
  async notes(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<ConferenceNoteType[]> {
    const rows = await context.loaders.ofConference(listNotes).load(conferenceId);
    return rows.map((row) => presentNote(context, row));
  }

  @FieldResolver(() => [ConferenceOpinionType], {
    description: '意見・指摘 about the items that the viewer hears, and of no item those for the convener; at most 2,000.',
  })
  async opinions(@Root() { conferenceId }: ConferenceType, @Ctx() context: GatewayContext): Promise<ConferenceOpinionType[]> {
    const rows = await context.loaders.ofConference(listOpinions).load(conferenceId);
    return rows.map((row) => presentOpinion(context, row));
  }
}

@Resolver(() => AgendaItemType)
export class AgendaItemResolver {
  @FieldResolver(() => AgendaBriefType, {
    nullable: true,
    description: '議題の趣旨; null where the papers were not handed to the viewer.',
  })
  async brief(@Root() { conferenceId, itemId }: AgendaItemType, @Ctx() context: GatewayContext): Promise<AgendaBriefType | null> {
    const { loaders } = context;
    const [rows, members] = await Promise.all([
      loaders.ofConference(listBriefs).load(conferenceId),
      loaders.ofConference(listMembers).load(conferenceId),
    ]);
    const row = rows.find((each) => each.itemId === itemId);
    return row ? presentBrief(context, row, members) : null;
  }

  @FieldResolver(() => [AgendaSheetType], { description: '会議資料 that were handed to the viewer; at most 100.' })
  async sheets(@Root() { conferenceId, itemId }: AgendaItemType, @Ctx() context: GatewayContext): Promise<AgendaSheetType[]> {
    const rows = await context.loaders.ofConference(listSheets).load(conferenceId);
    return rows.filter((row) => row.itemId === itemId).map((row) => presentSheet(context, row));
  }
}

@Resolver(() => ConferencePayload)
export class ConferencePayloadResolver {
  @FieldResolver(() => ConferenceType, { nullable: true, description: 'The conference as it now stands for the viewer.' })
  conference(
    @Root() { conferenceId }: ConferencePayload,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConferenceType | null> {
    return loadConference(context, conferenceId, info);
  }
}

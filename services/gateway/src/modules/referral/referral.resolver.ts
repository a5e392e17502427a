import { listDrafts, listReceiversAsked, listSent } from '@tsunagi/casework';
import type { Reading } from '@tsunagi/database';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { openId } from '../../graphql/ids/openIds.js';
import { PersonType } from '../person/person.types.js';
import { tenantOf } from '../registry/presentTenant.js';
import { type Connection, connectionOf, onPage, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { personOf } from '../shared/edges.js';
import { loadReferralTree } from '../shared/referralTree.js';
import { presentEvent, presentOutcome, presentReferral } from './presentReferral.js';
import { ReceiverAskedType, ReferralEventType, ReferralOutcomeType, ReferralType } from './referral.types.js';

const ReferralConnection = connectionOf('Referral', ReferralType);
const latest = ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

type RowOf<R> = R extends Reading<infer _Args, infer Row> ? Row : never;

async function page(
  context: GatewayContext,
  args: PageArgs,
  list: typeof listDrafts,
  at: (row: RowOf<typeof listDrafts>) => Date,
): Promise<Connection<ReferralType>> {
  const first = pageSize(args.first);
  const [beforeAt, beforeId] = openCursor(context, [list.name], args.after, latest);
  const rows = await context.reader.read(list, { beforeAt: new Date(beforeAt), beforeId, first: first + 1 }, onPage(first));
  return toConnection(
    rows,
    args,
    (row) => sealCursor(context, [list.name], [at(row).toISOString(), row.referralId]),
    (row) => presentReferral(context, row),
  );
}

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => ReferralConnection, { description: '下書き. What the own office has not yet sent, newest first.' })
  async referralDrafts(@Args(() => PageArgs) args: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<ReferralType>> {
    return page(context, args, listDrafts, (row) => row.createdAt);
  }

  @Query(() => ReferralConnection, { description: '送った紹介. What the own office has sent, latest first, whatever became of it.' })
  async sentReferrals(@Args(() => PageArgs) args: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<ReferralType>> {
    return page(context, args, listSent, (row) => row.sentAt as Date);
  }

  @Query(() => [ReceiverAskedType], {
    description: 'よく頼む先. Offices to which the own office has sent in the year past, the most often asked first; at most 100.',
  })
  async receiversAsked(@Ctx() context: GatewayContext): Promise<ReceiverAskedType[]> {
    const rows = await context.reader.read(listReceiversAsked, {});
    return rows.map(({ receiverTenantId, times, lastAt }) => ({ tenant: tenantOf(context, receiverTenantId), times, lastAt }));
  }

  @Query(() => ReferralType, { nullable: true, description: 'A referral, by global id; null where there is none or none for the viewer.' })
  referral(
    @Arg('id', () => ID, { description: 'Id of a Referral, from an inbox, a list or a link.' }) id: string,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralType | null> {
    return loadReferralTree(context, openId(context, 'Referral', id), info);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'The person it is about, as far as the viewer may see.' })
  person(@Root() { personId }: ReferralType, @Ctx() context: GatewayContext, @Info() info: GraphQLResolveInfo): Promise<PersonType | null> {
    return personOf(context, personId, info);
  }

  @FieldResolver(() => [ReferralEventType], { description: 'What has happened, oldest first; at most 500.' })
  async events(@Root() referral: ReferralType, @Ctx() context: GatewayContext): Promise<ReferralEventType[]> {
    const rows = await context.loaders.referralEvents.load(referral.referralId);
    return rows.map((row) => presentEvent(context, referral, row));
  }

  @FieldResolver(() => [ReferralOutcomeType], { description: 'What came of it, in up to three voices; at most 100.' })
  async outcomes(@Root() referral: ReferralType, @Ctx() context: GatewayContext): Promise<ReferralOutcomeType[]> {
    const rows = await context.loaders.referralOutcomes.load(referral.referralId);
    return rows.map((row) => presentOutcome(context, referral, row));
  }
}

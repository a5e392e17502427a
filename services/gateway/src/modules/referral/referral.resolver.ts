import { listInbox } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { openId } from '../../graphql/ids/openIds.js';
import { PersonType } from '../person/person.types.js';
import { presentPerson } from '../person/presentPerson.js';
import { type Connection, connectionOf, toConnection } from '../shared/connection.js';
import { presentEvent, presentMailboxItem, presentOutcome } from './presentReferral.js';
import { MailboxItemType, ReferralEventType, ReferralOutcomeType, ReferralType } from './referral.types.js';
import { loadReferralTree } from './referralTree.js';

const MailboxConnection = connectionOf('Mailbox', MailboxItemType);

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Query(() => MailboxConnection, { description: '受信箱. What wants to be looked at by the own office, newest first.' })
  async inbox(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last entry of the page before.' }) after: string | null,
    @Ctx() context: GatewayContext,
  ): Promise<Connection<MailboxItemType>> {
    const [beforeAt, beforeId] = openCursor(context, after, ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff']);
    const rows = await context.reader.read(listInbox, { beforeAt: new Date(beforeAt), beforeId, first: first + 1 });
    return toConnection(
      rows,
      first,
      (row) => sealCursor(context, [row.updatedAt.toISOString(), row.referralId]),
      (row) => presentMailboxItem(context, row),
    );
  }

  @Query(() => ReferralType, { nullable: true, description: 'A referral, by global id; null where there is none or none for the viewer.' })
  referral(
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralType | null> {
    return loadReferralTree(context, openId(context, 'Referral', id), info);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'The person it is about, as far as the viewer may see.' })
  async person(@Root() referral: ReferralType, @Ctx() context: GatewayContext): Promise<PersonType | null> {
    const row = await context.loaders.persons.load(referral.personId);
    return row && presentPerson(context, row);
  }

  @FieldResolver(() => [ReferralEventType], { description: 'What has happened, oldest first.' })
  async events(@Root() referral: ReferralType, @Ctx() context: GatewayContext): Promise<ReferralEventType[]> {
    const rows = await context.loaders.referralEvents.load(referral.referralId);
    return rows.map((row) => presentEvent(context, row));
  }

  @FieldResolver(() => [ReferralOutcomeType], { description: 'What came of it, in up to three voices.' })
  async outcomes(@Root() referral: ReferralType, @Ctx() context: GatewayContext): Promise<ReferralOutcomeType[]> {
    const rows = await context.loaders.referralOutcomes.load(referral.referralId);
    return rows.map((row) => presentOutcome(context, row));
  }
}

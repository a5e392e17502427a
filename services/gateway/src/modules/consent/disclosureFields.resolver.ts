import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { ReferralType } from '../referral/referral.types.js';
import { consentOf, referralOf } from '../shared/edges.js';
import { ConsentType, DisclosureType } from './consent.types.js';

/** On what a line of the ledger stands. */
@Resolver(() => DisclosureType)
export class DisclosureFieldsResolver {
  @FieldResolver(() => ConsentType, {
    nullable: true,
    description: '本人同意 on which it stands; for the office that recorded it, null for all others.',
  })
  consent(
    @Root() { consentId }: DisclosureType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConsentType | null> {
    return consentOf(context, consentId, info);
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: '紹介 by which it came about; null where it came about otherwise, or the viewer may not see it.',
  })
  referral(
    @Root() { referralId }: DisclosureType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralType | null> {
    return referralOf(context, referralId, info);
  }
}

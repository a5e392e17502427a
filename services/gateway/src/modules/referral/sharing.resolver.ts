import { declineShare, requestShare, shareMore } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentShareRequest } from './presentReferral.js';
import { done, ReferralResult } from './referral.payload.js';
import { ReferralType } from './referral.types.js';
import { DeclineShareInput, RequestShareInput, ShareMoreInput } from './sharing.inputs.js';
import { ShareRequestType } from './sharing.types.js';

type Result = Promise<typeof ReferralResult>;

/** What was withheld of a person, asked for and answered while the referral runs. */
@Resolver(() => ReferralType)
export class SharingResolver {
  @FieldResolver(() => [ShareRequestType], {
    description: '提供の依頼. What the receiver asked to see besides, and what it was told, oldest first; at most 100.',
  })
  async shareRequests(@Root() referral: ReferralType, @Ctx() context: GatewayContext): Promise<ShareRequestType[]> {
    const rows = await context.loaders.shareRequests.load(referral.referralId);
    return rows.map((row) => presentShareRequest(context, referral, row));
  }

  @Mutation(() => ReferralResult, {
    description: '見せてほしいと頼む. The receiver asks for a field group that was withheld; the sender decides.',
  })
  requestShare(@Arg('input', () => RequestShareInput) input: RequestShareInput, @Ctx() context: GatewayContext): Result {
    return done(requestShare(context.desk, input));
  }

  @Mutation(() => ReferralResult, {
    description: '追加で共有する. Opens further field groups to the receiver, until the basis or the referral ends.',
  })
  shareMore(@Arg('input', () => ShareMoreInput) input: ShareMoreInput, @Ctx() context: GatewayContext): Result {
    return done(shareMore(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: '見合わせる. What was asked for is not shared; the receiver is told why.' })
  declineShare(@Arg('input', () => DeclineShareInput) input: DeclineShareInput, @Ctx() context: GatewayContext): Result {
    return done(declineShare(context.desk, input));
  }
}

import { discardDraft, forwardReferral, resendReferral } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { DiscardDraftInput, ForwardReferralInput, ResendReferralInput } from './referral.inputs.js';
import { done, ReferralResult } from './referral.payload.js';

type Result = Promise<typeof ReferralResult>;

@Resolver()
export class FollowMutations {
  @Mutation(() => ReferralResult, {
    description: '別の所へつなぐ. It leaves at once where the consent names the third office, else it waits as a draft for the sender.',
  })
  forwardReferral(@Arg('input', () => ForwardReferralInput) input: ForwardReferralInput, @Ctx() context: GatewayContext): Result {
    return done(forwardReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'あらためてつなぐ. Gives the new draft, linked to the referral that it follows.' })
  resendReferral(@Arg('input', () => ResendReferralInput) input: ResendReferralInput, @Ctx() context: GatewayContext): Result {
    return done(resendReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: '下書きを捨てる. Nothing had left, so nobody is told.' })
  discardDraft(@Arg('input', () => DiscardDraftInput) input: DiscardDraftInput, @Ctx() context: GatewayContext): Result {
    return done(discardDraft(context.desk, input));
  }
}

import { discardDraft, forwardReferral, recordReply, resendReferral } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { DiscardDraftInput, ForwardReferralInput, RecordReplyInput, ResendReferralInput } from './referral.inputs.js';
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

  @Mutation(() => ReferralResult, {
    description:
      '相手の返事を記す. What an office that does not answer here has said; it is marked as recorded by the sender, and the office is told.',
  })
  recordReply(@Arg('input', () => RecordReplyInput) input: RecordReplyInput, @Ctx() context: GatewayContext): Result {
    return done(recordReply(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: '下書きを捨てる. Nothing had left, so nobody is told.' })
  discardDraft(@Arg('input', () => DiscardDraftInput) input: DiscardDraftInput, @Ctx() context: GatewayContext): Result {
    return done(discardDraft(context.desk, input));
  }
}

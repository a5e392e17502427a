import { draftReferral, sendReferral } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { loadReferral } from '../shared/referralTree.js';
import { done, ReferralPayload, ReferralResult } from './referral.payload.js';
import { ReferralType } from './referral.types.js';
import { DraftReferralInput, SendReferralInput } from './send.inputs.js';

@Resolver(() => ReferralPayload)
export class SendMutations {
  @Mutation(() => ReferralResult, { description: 'Write a draft or change one.' })
  draftReferral(
    @Arg('input', () => DraftReferralInput) input: DraftReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(draftReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Let a draft go. It can be recalled for 30 seconds.' })
  sendReferral(
    @Arg('input', () => SendReferralInput) input: SendReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(sendReferral(context.desk, input));
  }

  @FieldResolver(() => ID, { description: 'Id of the Referral, also where `referral` is null.' })
  id(@Root() payload: ReferralPayload, @Ctx() context: GatewayContext): string {
    return context.seal('Referral', payload.referralId);
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: 'The referral as the viewer now sees it; null where the command has taken it out of sight.',
  })
  referral(@Root() payload: ReferralPayload, @Ctx() context: GatewayContext): Promise<ReferralType | null> {
    return loadReferral(context, payload.referralId);
  }
}

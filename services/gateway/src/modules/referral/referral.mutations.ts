import {
  acceptReferral,
  admitReferral,
  answerReceiver,
  askSender,
  claimReferral,
  completeReferral,
  confirmOutcome,
  declineReferral,
  enterInError,
  failReferral,
  holdReferral,
  openReferral,
  recallReferral,
  recordPersonVoice,
  resumeReferral,
  returnReferral,
  startReferral,
  waitlistReferral,
  withdrawReferral,
} from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import * as inputs from './referral.inputs.js';
import { done, ReferralResult } from './referral.payload.js';

/** One statement each: the command decides, the payload is read afterwards by the read path. */
@Resolver()
export class ReferralMutations {
  @Mutation(() => ReferralResult, { description: 'The addressed office opens it: the sender sees that it was looked at.' })
  openReferral(
    @Arg('input', () => inputs.OpenReferralInput) input: inputs.OpenReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(openReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Somebody of the addressed office takes it in hand.' })
  claimReferral(
    @Arg('input', () => inputs.ClaimReferralInput) input: inputs.ClaimReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(claimReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Ask the sender before deciding; the clock stands still until the answer.' })
  askSender(
    @Arg('input', () => inputs.AskSenderInput) input: inputs.AskSenderInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(askSender(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Answer the question of the receiver.' })
  answerReceiver(
    @Arg('input', () => inputs.AnswerReceiverInput) input: inputs.AnswerReceiverInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(answerReceiver(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Take the person on.' })
  acceptReferral(
    @Arg('input', () => inputs.AcceptReferralInput) input: inputs.AcceptReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(acceptReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Accepted, but there is no room yet.' })
  waitlistReferral(
    @Arg('input', () => inputs.WaitlistReferralInput) input: inputs.WaitlistReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(waitlistReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Room has been found for somebody who waited.' })
  admitReferral(
    @Arg('input', () => inputs.AdmitReferralInput) input: inputs.AdmitReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(admitReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'The first contact has been made.' })
  startReferral(
    @Arg('input', () => inputs.StartReferralInput) input: inputs.StartReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(startReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Support pauses: the state is ON_HOLD until it is resumed.' })
  holdReferral(
    @Arg('input', () => inputs.HoldReferralInput) input: inputs.HoldReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(holdReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Support goes on after a pause.' })
  resumeReferral(
    @Arg('input', () => inputs.ResumeReferralInput) input: inputs.ResumeReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(resumeReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Decline, with a coded reason.' })
  declineReferral(
    @Arg('input', () => inputs.DeclineReferralInput) input: inputs.DeclineReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(declineReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Send back: incomplete, or meant for somebody else.' })
  returnReferral(
    @Arg('input', () => inputs.ReturnReferralInput) input: inputs.ReturnReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(returnReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'The sender takes the referral back; the disclosure ends now.' })
  withdrawReferral(
    @Arg('input', () => inputs.WithdrawReferralInput) input: inputs.WithdrawReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(withdrawReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'It should never have been entered.' })
  enterInError(
    @Arg('input', () => inputs.EnterInErrorInput) input: inputs.EnterInErrorInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(enterInError(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Report what came of it and end the referral.' })
  completeReferral(
    @Arg('input', () => inputs.CompleteReferralInput) input: inputs.CompleteReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(completeReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'It could not be carried through.' })
  failReferral(
    @Arg('input', () => inputs.FailReferralInput) input: inputs.FailReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(failReferral(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'The sender says whether the outcome is so from its side.' })
  confirmOutcome(
    @Arg('input', () => inputs.ConfirmOutcomeInput) input: inputs.ConfirmOutcomeInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(confirmOutcome(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'What the person says about it.' })
  recordPersonVoice(
    @Arg('input', () => inputs.RecordPersonVoiceInput) input: inputs.RecordPersonVoiceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(recordPersonVoice(context.desk, input));
  }

  @Mutation(() => ReferralResult, { description: 'Take it back within the hold, before anything has left.' })
  recallReferral(
    @Arg('input', () => inputs.RecallReferralInput) input: inputs.RecallReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return done(recallReferral(context.desk, input));
  }
}

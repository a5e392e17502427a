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
import { answer } from '../shared/refusals.js';
import * as inputs from './referral.inputs.js';
import { done, ReferralResult } from './referral.payload.js';

const toDo = { description: 'What is to be done.' };

/** One statement each: the command decides, the payload is read afterwards by the read path. */
@Resolver()
export class ReferralMutations {
  @Mutation(() => ReferralResult, { description: 'The addressed office opens it: the sender sees that it was looked at.' })
  openReferral(
    @Arg('input', () => inputs.OpenReferralInput, toDo) input: inputs.OpenReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(openReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Somebody of the addressed office takes it in hand.' })
  claimReferral(
    @Arg('input', () => inputs.ClaimReferralInput, toDo) input: inputs.ClaimReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(claimReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Ask the sender before deciding; the clock stands still until the answer.' })
  askSender(
    @Arg('input', () => inputs.AskSenderInput, toDo) input: inputs.AskSenderInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(askSender(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Answer the question of the receiver.' })
  answerReceiver(
    @Arg('input', () => inputs.AnswerReceiverInput, toDo) input: inputs.AnswerReceiverInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(answerReceiver(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Take the person on.' })
  acceptReferral(
    @Arg('input', () => inputs.AcceptReferralInput, toDo) input: inputs.AcceptReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(acceptReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Accepted, but there is no room yet.' })
  waitlistReferral(
    @Arg('input', () => inputs.WaitlistReferralInput, toDo) input: inputs.WaitlistReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(waitlistReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Room has been found for somebody who waited.' })
  admitReferral(
    @Arg('input', () => inputs.AdmitReferralInput, toDo) input: inputs.AdmitReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(admitReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'The first contact has been made.' })
  startReferral(
    @Arg('input', () => inputs.StartReferralInput, toDo) input: inputs.StartReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(startReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Support pauses.' })
  holdReferral(
    @Arg('input', () => inputs.HoldReferralInput, toDo) input: inputs.HoldReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(holdReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Support goes on after a pause.' })
  resumeReferral(
    @Arg('input', () => inputs.ResumeReferralInput, toDo) input: inputs.ResumeReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(resumeReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Decline, with a coded reason.' })
  declineReferral(
    @Arg('input', () => inputs.DeclineReferralInput, toDo) input: inputs.DeclineReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(declineReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Send back: incomplete, or meant for somebody else.' })
  returnReferral(
    @Arg('input', () => inputs.ReturnReferralInput, toDo) input: inputs.ReturnReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(returnReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'The sender takes the referral back; the disclosure ends now.' })
  withdrawReferral(
    @Arg('input', () => inputs.WithdrawReferralInput, toDo) input: inputs.WithdrawReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(withdrawReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'It should never have been entered.' })
  enterInError(
    @Arg('input', () => inputs.EnterInErrorInput, toDo) input: inputs.EnterInErrorInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(enterInError(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Report what came of it and end the referral.' })
  completeReferral(
    @Arg('input', () => inputs.CompleteReferralInput, toDo) input: inputs.CompleteReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(completeReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'It could not be carried through.' })
  failReferral(
    @Arg('input', () => inputs.FailReferralInput, toDo) input: inputs.FailReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(failReferral(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'The sender says whether the outcome is so from its side.' })
  confirmOutcome(
    @Arg('input', () => inputs.ConfirmOutcomeInput, toDo) input: inputs.ConfirmOutcomeInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(confirmOutcome(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'What the person says about it.' })
  recordPersonVoice(
    @Arg('input', () => inputs.RecordPersonVoiceInput, toDo) input: inputs.RecordPersonVoiceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(recordPersonVoice(context.desk, input)));
  }

  @Mutation(() => ReferralResult, { description: 'Take it back within the hold, before anything has left.' })
  recallReferral(
    @Arg('input', () => inputs.RecallReferralInput, toDo) input: inputs.RecallReferralInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ReferralResult> {
    return answer(context, () => done(recallReferral(context.desk, input)));
  }
}

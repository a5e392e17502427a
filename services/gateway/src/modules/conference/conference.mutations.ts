import {
  addMember,
  approveMinutes,
  callConference,
  cancelConference,
  changeConference,
  circulateMinutes,
  endConference,
  examineMinutes,
  openConference,
  planConference,
  planNext,
  removeMember,
  reviseMinutes,
} from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import {
  AddConferenceMemberInput,
  ChangeConferenceInput,
  PlanConferenceInput,
  PlanNextConferenceInput,
  RemoveConferenceMemberInput,
  StepConferenceInput,
} from './conference.inputs.js';
import { ConferencePayload, ConferenceResult, conferenceDone } from './conferencePayload.js';

/** What the convener does with a meeting. */
@Resolver(() => ConferencePayload)
export class ConferenceMutations {
  @Mutation(() => ConferenceResult, { description: '会議を準備する. Nothing goes out before it is called.' })
  planConference(
    @Arg('input', () => PlanConferenceInput) input: PlanConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, planConference(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '次回を準備する, with the same members and the open items that are about nobody.' })
  planNextConference(
    @Arg('input', () => PlanNextConferenceInput) input: PlanNextConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, planNext(context.desk, input));
  }

  @Mutation(() => ConferenceResult, {
    description:
      '日時・場所を変える. Another day, room or name, before it opens; how it comes back, at any time but for one that is cancelled.',
  })
  changeConference(
    @Arg('input', () => ChangeConferenceInput) input: ChangeConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, changeConference(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '招集する. Every member is told by number and link.' })
  callConference(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, callConference(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '開会する. Whoever opens it keeps the record.' })
  openConference(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, openConference(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '閉会する. Ends the meeting; from here the minutes are written.' })
  endConference(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, endConference(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '会議録を確認に回す. The minutes go to the members, who confirm them.' })
  circulateMinutes(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, circulateMinutes(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '会議録を直す, after a remark.' })
  reviseMinutes(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, reviseMinutes(context.desk, input));
  }

  @Mutation(() => ConferenceResult, {
    description:
      '決裁のために読む, by a second person of the convener without a seat: until it is approved or sent back, seven days at most.',
  })
  examineMinutes(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, examineMinutes(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '決裁する, by a second person of the convener.' })
  approveMinutes(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, approveMinutes(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '中止する, before it has begun.' })
  cancelConference(
    @Arg('input', () => StepConferenceInput) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, cancelConference(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '出席者に加える. Gives somebody a seat at one meeting.' })
  addConferenceMember(
    @Arg('input', () => AddConferenceMemberInput) input: AddConferenceMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, addMember(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '出席者から外す: the room is closed to them from the next request on.' })
  removeConferenceMember(
    @Arg('input', () => RemoveConferenceMemberInput) input: RemoveConferenceMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, removeMember(context.desk, input));
  }
}

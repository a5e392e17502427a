import {
  addMember,
  approveMinutes,
  callConference,
  cancelConference,
  changeConference,
  circulateMinutes,
  endConference,
  openConference,
  planConference,
  planNext,
  removeMember,
  reviseMinutes,
} from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { answer } from '../shared/refusals.js';
import {
  AddConferenceMemberInput,
  ChangeConferenceInput,
  PlanConferenceInput,
  PlanNextConferenceInput,
  RemoveConferenceMemberInput,
  StepConferenceInput,
} from './conference.inputs.js';
import { ConferencePayload, ConferenceResult, conferenceDone, toDo } from './conferencePayload.js';

/** What the convener does with a meeting. */
@Resolver(() => ConferencePayload)
export class ConferenceMutations {
  @Mutation(() => ConferenceResult, { description: '会議を準備する. Nothing goes out before it is called.' })
  planConference(
    @Arg('input', () => PlanConferenceInput, toDo) input: PlanConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, planConference(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '次回を準備する, with the same members and the open items that are about nobody.' })
  planNextConference(
    @Arg('input', () => PlanNextConferenceInput, toDo) input: PlanNextConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, planNext(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '日時・場所を変える.' })
  changeConference(
    @Arg('input', () => ChangeConferenceInput, toDo) input: ChangeConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, changeConference(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '招集する. Every member is told by number and link.' })
  callConference(
    @Arg('input', () => StepConferenceInput, toDo) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, callConference(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '開会する. Whoever opens it keeps the record.' })
  openConference(
    @Arg('input', () => StepConferenceInput, toDo) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, openConference(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '閉会する.' })
  endConference(
    @Arg('input', () => StepConferenceInput, toDo) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, endConference(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '会議録を確認に回す.' })
  circulateMinutes(
    @Arg('input', () => StepConferenceInput, toDo) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, circulateMinutes(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '会議録を直す, after a remark.' })
  reviseMinutes(
    @Arg('input', () => StepConferenceInput, toDo) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, reviseMinutes(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '決裁する, by a second person of the convener.' })
  approveMinutes(
    @Arg('input', () => StepConferenceInput, toDo) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, approveMinutes(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '中止する, before it has begun.' })
  cancelConference(
    @Arg('input', () => StepConferenceInput, toDo) input: StepConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, cancelConference(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '出席者に加える.' })
  addConferenceMember(
    @Arg('input', () => AddConferenceMemberInput, toDo) input: AddConferenceMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, addMember(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '出席者から外す: the room is closed to them from the next request on.' })
  removeConferenceMember(
    @Arg('input', () => RemoveConferenceMemberInput, toDo) input: RemoveConferenceMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, removeMember(context.desk, input)));
  }
}

import { acceptSeat, attendConference, confirmMinutes, declineSeat, nameMember, notePledge } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { answer } from '../shared/refusals.js';
import { ConferencePayload, ConferenceResult, conferenceDone, toDo } from './conferencePayload.js';
import {
  AcceptSeatInput,
  AttendConferenceInput,
  ConfirmMinutesInput,
  DeclineSeatInput,
  NameMemberInput,
  NotePledgeInput,
} from './seat.inputs.js';

/** What a member does with the own seat. */
@Resolver(() => ConferencePayload)
export class SeatMutations {
  @Mutation(() => ConferenceResult, { description: '出席する, and pledge secrecy.' })
  acceptSeat(
    @Arg('input', () => AcceptSeatInput, toDo) input: AcceptSeatInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, acceptSeat(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '欠席する, with a written opinion where there is one.' })
  declineSeat(
    @Arg('input', () => DeclineSeatInput, toDo) input: DeclineSeatInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, declineSeat(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '出席する人を決める, for an office that was asked.' })
  nameConferenceMember(
    @Arg('input', () => NameMemberInput, toDo) input: NameMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, nameMember(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '誓約書を受け取った.' })
  notePledge(
    @Arg('input', () => NotePledgeInput, toDo) input: NotePledgeInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, notePledge(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '入室する.' })
  attendConference(
    @Arg('input', () => AttendConferenceInput, toDo) input: AttendConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, attendConference(context.desk, input)));
  }

  @Mutation(() => ConferenceResult, { description: '会議録を確かめた.' })
  confirmMinutes(
    @Arg('input', () => ConfirmMinutesInput, toDo) input: ConfirmMinutesInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return answer(context, () => conferenceDone(context, confirmMinutes(context.desk, input)));
  }
}

import {
  acceptSeat,
  attendConference,
  confirmMinutes,
  declineSeat,
  nameMember,
  noteAttendance,
  noteConfirmation,
  notePledge,
} from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { ConferencePayload, ConferenceResult, conferenceDone } from './conferencePayload.js';
import {
  AcceptSeatInput,
  AttendConferenceInput,
  ConfirmMinutesInput,
  DeclineSeatInput,
  NameMemberInput,
  NoteAttendanceInput,
  NoteConfirmationInput,
  NotePledgeInput,
} from './seat.inputs.js';

/** What a member does with the own seat. */
@Resolver(() => ConferencePayload)
export class SeatMutations {
  @Mutation(() => ConferenceResult, { description: '出席する, and pledge secrecy.' })
  acceptSeat(
    @Arg('input', () => AcceptSeatInput) input: AcceptSeatInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, acceptSeat(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '欠席する, with a written opinion where there is one.' })
  declineSeat(
    @Arg('input', () => DeclineSeatInput) input: DeclineSeatInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, declineSeat(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '出席する人を決める, for an office that was asked.' })
  nameConferenceMember(
    @Arg('input', () => NameMemberInput) input: NameMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, nameMember(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '誓約書を受け取った. Notes the pledge of a member who has no account.' })
  notePledge(
    @Arg('input', () => NotePledgeInput) input: NotePledgeInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, notePledge(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '出席を記す. Notes for the convener that somebody who has pledged secrecy was there.' })
  noteAttendance(
    @Arg('input', () => NoteAttendanceInput) input: NoteAttendanceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, noteAttendance(context.desk, input));
  }

  @Mutation(() => ConferenceResult, {
    description: '確認を受け取った. Notes how and when somebody without an account confirmed the minutes.',
  })
  noteConfirmation(
    @Arg('input', () => NoteConfirmationInput) input: NoteConfirmationInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, noteConfirmation(context.desk, input));
  }

  @Mutation(() => ConferenceResult, { description: '入室する. Notes that the viewer is there from now on; only whoever has a seat can.' })
  attendConference(
    @Arg('input', () => AttendConferenceInput) input: AttendConferenceInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, attendConference(context.desk, input));
  }

  @Mutation(() => ConferenceResult, {
    description: '会議録を確かめた. The viewer says that the minutes are right, or what should read otherwise.',
  })
  confirmMinutes(
    @Arg('input', () => ConfirmMinutesInput) input: ConfirmMinutesInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof ConferenceResult> {
    return conferenceDone(context, confirmMinutes(context.desk, input));
  }
}

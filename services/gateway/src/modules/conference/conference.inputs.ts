import { IsUUID } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput, whatAKeyDoes } from '../shared/KeyedInput.js';
import { Moment } from '../shared/scalars.js';
import { PartEnum } from './conference.enums.js';

@InputType({ description: '会議を準備する. A meeting that nobody has been told of yet.' })
export class PlanConferenceInput extends KeyedInput {
  @Field(() => String, { description: '会議の種類, a code of conferenceKinds; it decides by which law persons may be discussed.' })
  kindCode!: string;
  @Field(() => String, { description: 'Its name; at most 120 characters, and nobody’s name in it.' })
  title!: string;
  @Field(() => Moment, { description: 'When it begins.' })
  startsAt!: string;
  @Field(() => Moment, { description: 'When it is to end; within 24 hours.' })
  endsAt!: string;
  @Field(() => String, { nullable: true, description: 'Room or building, in words; at most 200 characters.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the online room, https.' })
  onlineUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'RRULE (RFC 5545), for instance FREQ=MONTHLY;BYDAY=2WE.' })
  recurrence?: string | null;
  @IdOf('StandingMember', { list: true, nullable: true, description: 'Who of the standing list is asked; all where it is left out.' })
  standingMemberIds?: string[] | null;
  @IdOf('HubGroup', { nullable: true, description: '部会 whose meeting it is; called by the office of the group, in its kind of meeting.' })
  groupId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Name and place were read again, and name nobody, though a word of them could be a name.',
  })
  anonymityConfirmed?: boolean | null;
}

@InputType()
abstract class OfConference {
  @IdOf('Conference')
  conferenceId!: string;
  @Field(() => Int, { nullable: true, description: 'The version over which it was done.' })
  expectedVersion?: number | null;
}

@InputType({ description: '会議の一歩: call, open, end, circulate, revise, approve or cancel.' })
export class StepConferenceInput extends OfConference {}

@InputType({ description: 'Another day, another room. What is left out stays; `recurrence` alone can be changed after the meeting too.' })
export class ChangeConferenceInput extends OfConference {
  @Field(() => String, { nullable: true, description: 'What the meeting is called; at most 120 characters, and nobody’s name in it.' })
  title?: string;
  @Field(() => Moment, { nullable: true, description: 'When it begins.' })
  startsAt?: string;
  @Field(() => Moment, { nullable: true, description: 'Planned end; within 24 hours of the beginning.' })
  endsAt?: string;
  @Field(() => String, { nullable: true, description: 'Room or building, in words, at most 200 characters; null for nowhere yet.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the online room; null for none.' })
  onlineUrl?: string | null;
  @Field(() => String, { nullable: true, description: 'RRULE; null for a single meeting.' })
  recurrence?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Name and place were read again, and name nobody, though a word of them could be a name.',
  })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: '次回を準備する, by the rule of recurrence.' })
export class PlanNextConferenceInput extends KeyedInput {
  @IdOf('Conference', { description: 'The meeting that it follows.' })
  conferenceId!: string;
}

@InputType()
abstract class SeatInput {
  @IdOf('Tenant', { nullable: true, description: 'The organisation that is asked.' })
  memberTenantId?: string | null;
  @IdOf('Staff', { nullable: true, description: 'A colleague of the own organisation.' })
  staffId?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of somebody without an account.' })
  name?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'お願いしたい人: whom the organisation is asked to send, by name or post, at most 60 characters; it names somebody itself.',
  })
  wish?: string | null;
  @Field(() => String, { nullable: true, description: 'Where they belong.' })
  office?: string | null;
  @Field(() => PartEnum, { description: 'What they are at the meeting, or at meetings of this kind.' })
  part!: 'chair' | 'secretary' | 'member' | 'guest';
}

@InputType({ description: '出席者に加える: a colleague, an office that names somebody itself, or somebody without an account.' })
export class AddConferenceMemberInput extends SeatInput {
  @IdOf('Conference')
  conferenceId!: string;
  @Field(() => Int, { nullable: true, description: 'The version over which it was done.' })
  expectedVersion?: number | null;
}

@InputType({
  description: '出席者から外す. Takes a seat away, even in the middle of a meeting: the room is closed to them from the next request on.',
})
export class RemoveConferenceMemberInput extends OfConference {
  @IdOf('ConferenceMember', { description: 'Whose seat is taken away.' })
  memberId!: string;
}

@InputType({ description: '構成員名簿に加える. Puts somebody on the standing list of a kind of conference.' })
export class AddStandingMemberInput extends SeatInput {
  @Field(() => String, { description: whatAKeyDoes })
  @IsUUID()
  idempotencyKey!: string;
  @Field(() => String, { description: '会議の種類, a code of conferenceKinds; it decides by which law persons may be discussed.' })
  kindCode!: string;
}

@InputType({
  description: '構成員名簿から外す. Takes somebody off the standing list: not asked to meetings that are prepared from now on.',
})
export class RemoveStandingMemberInput {
  @IdOf('StandingMember', { description: 'A line of the standing list.' })
  standingMemberId!: string;
}

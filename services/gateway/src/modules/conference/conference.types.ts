import type { ConferenceStep } from '@tsunagi/casework';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { NodeType } from '../shared/NodeType.js';
import { Moment } from '../shared/scalars.js';
import { AnswerEnum, ConferenceStateEnum, ConferenceStepEnum, ConfirmationEnum, PartEnum, PledgeEnum } from './conference.enums.js';
import { ConferenceKindType } from './kind.types.js';

@ObjectType('Conference', { implements: NodeType, description: '会議. One meeting; it holds nothing about a person itself.' })
export class ConferenceType {
  /** Key of the row; not a field. */
  conferenceId!: string;
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => ConferenceKindType, { description: 'Its kind, and with it the law that it follows.' })
  kind!: ConferenceKindType;
  @Field(() => Int, { description: '第n回 of this convener and kind.' })
  sessionNumber!: number;
  @Field(() => String, { description: 'What the meeting is called; it names nobody.' })
  title!: string;
  @Field(() => TenantType, { description: 'The organisation that convenes it.' })
  convener!: TenantType;
  @Field(() => Moment, { description: 'When it begins.' })
  startsAt!: Date;
  @Field(() => Moment, { description: 'Planned end; within 24 hours of the beginning.' })
  endsAt!: Date;
  @Field(() => String, { nullable: true, description: 'Room or building, in words; at most 200 characters.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the online room, for those who sit in it.' })
  onlineUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'RRULE (RFC 5545) by which the next meeting is proposed.' })
  recurrence!: string | null;
  @Field(() => ConferenceStateEnum, { description: 'How far it has come.' })
  state!: string;
  @Field(() => Boolean, { description: 'Whether its day is over and nobody has opened it: was it held, was it not, is it moved?' })
  neverOpened!: boolean;
  @Field(() => AnswerEnum, { nullable: true, description: 'What the viewer answered; null for somebody without a seat.' })
  ownAnswer!: string | null;
  @Field(() => Moment, { nullable: true, description: 'Moment at which it began; null until then.' })
  openedAt!: Date | null;
  @Field(() => Moment, { nullable: true, description: 'Moment at which it was closed; null until then.' })
  endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who keeps the record.' })
  recorder!: string | null;
  @Field(() => Boolean, { description: 'Whether that is the viewer.' })
  recordingMyself!: boolean;
  @Field(() => Moment, { nullable: true, description: 'When its minutes were approved.' })
  approvedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who approved them.' })
  approver!: string | null;
  @Field(() => Moment, {
    nullable: true,
    description: 'Until when the viewer, who was not there, reads the minutes to approve them; null otherwise.',
  })
  examinedUntil!: Date | null;
  @Field(() => [ConferenceStepEnum], { description: 'Steps that the viewer may take now, by role, seat and state.' })
  availableActions!: ConferenceStep[];
  @Field(() => Boolean, { description: 'Whether the viewer may send what is missing from here to the hub, now.' })
  maySendNeeds!: boolean;
}

export const ConferenceConnection = connectionOf('Conference', ConferenceType);

@ObjectType('ConferenceMember', { description: '出席者. Attendance is a recorded pledge of secrecy.' })
export class ConferenceMemberType {
  @Field(() => ID, { description: 'Key of the seat: give it as memberId. No Node: it is read with its conference.' })
  id!: string;
  @Field(() => Int, { description: 'Counts up with every change of the seat.' })
  version!: number;
  @Field(() => String, { description: 'Name of whoever sits here; of an office that has named nobody yet, that it will.' })
  name!: string;
  @Field(() => String, {
    nullable: true,
    description: 'お願いしたい人: whom the office was asked to send. Told to that office and to the convener; null for all others.',
  })
  wish!: string | null;
  @Field(() => String, { description: 'Where they come from, in words.' })
  office!: string;
  @Field(() => TenantType, { nullable: true, description: 'The organisation, where it is one of the region.' })
  tenant!: TenantType | null;
  @Field(() => PartEnum, { description: 'What they are at this meeting.' })
  part!: string;
  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  myself!: boolean;
  @Field(() => Boolean, { description: 'Whether they have an account; without one they get the paper pack.' })
  hasAccount!: boolean;
  @Field(() => AnswerEnum, { description: 'What they answered.' })
  answer!: string;
  @Field(() => Moment, { nullable: true, description: 'When they pledged secrecy.' })
  pledgedAt!: Date | null;
  @Field(() => PledgeEnum, { nullable: true, description: 'How they pledged.' })
  pledge!: string | null;
  @Field(() => Moment, {
    nullable: true,
    description: 'When they came in, or when it was noted that they had been there (attendanceNotedBy).',
  })
  attendedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: '事務局が記録: who of the convener noted that they were there; null where they came in by themselves.',
  })
  attendanceNotedBy!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When they confirmed the minutes.' })
  confirmedAt!: Date | null;
  @Field(() => ConfirmationEnum, {
    nullable: true,
    description: 'How they confirmed the minutes; of one without an account the day is what counts.',
  })
  confirmation!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may name who comes for this office.' })
  mayName!: boolean;
}

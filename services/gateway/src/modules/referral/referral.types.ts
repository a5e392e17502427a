import type { FieldGroup } from '@tsunagi/access';
import type { Reply } from '@tsunagi/casework';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import {
  BasisEnum,
  FieldGroupEnum,
  OutcomeCodeEnum,
  ReferralActEnum,
  ReferralHappeningEnum,
  ReferralKindEnum,
  ReferralStateEnum,
  ReplyEnum,
  TimerKindEnum,
  TimerStepEnum,
  VoiceEnum,
} from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Day, Moment } from '../shared/scalars.js';
import { workingDaysLeftWords } from '../shared/workingDays.js';

@ObjectType('ToldElsewhere', { description: 'How an office has answered that did not answer here itself.' })
export class ToldElsewhereType {
  @Field(() => String, { description: 'By which means, a code of replyMeans.' })
  means!: string;
  @Field(() => String, { description: 'Name or post of whoever spoke for the office; veiled where the office is.' })
  saidBy!: string;
  @Field(() => Day, { description: 'Day on which it was said.' })
  saidOn!: string;
}

@ObjectType('ReferralEvent', { description: '紹介の経過. What happened with a referral; others appear by office and role.' })
export class ReferralEventType {
  @Field(() => ID, { description: 'Key of the event within its referral; no Node.' })
  id!: string;
  @Field(() => ReferralHappeningEnum, { description: 'What happened, whoever did it.' })
  kind!: string;
  @Field(() => ReferralStateEnum, { nullable: true, description: 'State in which it was before; null at the beginning.' })
  fromState!: string | null;
  @Field(() => ReferralStateEnum, { nullable: true, description: 'State in which it was from then on.' })
  toState!: string | null;
  @Field(() => String, { description: 'Who did it: by name in the own office, else by office and role.' })
  by!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Why, a code of the list of the act (declineReasons …); of what was sent: even_if_full where the receiver was asked although it has no room.',
  })
  reasonCode!: string | null;
  @Field(() => [FieldGroupEnum], { description: 'Which field groups were asked for, shared or not shared; else empty.' })
  fieldGroups!: FieldGroup[];
  @Field(() => String, { nullable: true, description: 'What was written.' })
  text!: string | null;
  @Field(() => ToldElsewhereType, {
    nullable: true,
    description: 'Where the receiver has said it by phone, fax or letter, and somebody of the sender (`by`) has recorded it; else null.',
  })
  told!: ToldElsewhereType | null;
  @Field(() => Moment, { description: 'When it happened, by the clock of the server; of what was said elsewhere: when it was recorded.' })
  at!: Date;
}

@ObjectType('ReferralOutcome', { description: '結果. One of three voices, kept apart.' })
export class ReferralOutcomeType {
  @Field(() => ID, { description: 'Key of the outcome within its referral; no Node.' })
  id!: string;
  @Field(() => VoiceEnum, { description: 'Whose view it is.' })
  voice!: string;
  @Field(() => OutcomeCodeEnum, { description: 'The outcome as a code; text says more.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What came of it in words; at most 2,000 characters.' })
  text!: string | null;
  @Field(() => Day, { description: 'Day on which that was so; not in the future.' })
  occurredOn!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'How the words reached whoever entered them, a code of recordMethods; of an office that answered elsewhere, of replyMeans; null for what was written here.',
  })
  method!: string | null;
  @Field(() => String, { description: 'Who entered it: by name in the own office, else by office and role.' })
  by!: string;
  @Field(() => Moment, { description: 'When it was entered.' })
  at!: Date;
}

@ObjectType('ReceiverAsked', { description: 'An office to which the own office has sent in the year past.' })
export class ReceiverAskedType {
  @Field(() => TenantType, { description: 'Office that was asked.' })
  tenant!: TenantType;
  @Field(() => Int, { description: 'How many referrals.' })
  times!: number;
  @Field(() => Moment, { description: 'When the last one was delivered.' })
  lastAt!: Date;
}

@ObjectType('ReferralTimer', { description: '期限. A step that lies ahead if nobody does anything.' })
export class ReferralTimerType {
  @Field(() => TimerKindEnum, { description: 'What is waited for.' })
  kind!: string;
  @Field(() => TimerStepEnum, { description: 'What happens then, if nobody has done anything.' })
  step!: string;
  @Field(() => Moment, { description: 'When, in the working time of the receiving office.' })
  dueAt!: Date;
  @Field(() => String, { nullable: true, description: 'On what the length stands in this region.' })
  source!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '要確認. What has to be asked before anybody relies on that length; empty where it is agreed.',
  })
  toBeConfirmed!: string | null;
}

@ObjectType('Referral', {
  implements: NodeType,
  description: '紹介. A person is handed on to another office, with a basis, a summary, a deadline and an answer that comes back.',
})
export class ReferralType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => String, {
    description: 'Number for phone and fax, as 2026-4827-1635: it names no office, and its last digit checks the others.',
  })
  number!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => ReferralKindEnum, { description: '紹介の種類: a hand-off, an introduction or a request for support.' })
  kind!: string;
  @Field(() => ReferralStateEnum, { description: 'How far the referral has come; what may be done from here is in availableActions.' })
  state!: string;
  @Field(() => Boolean, { description: '至急: marked as urgent in the inbox of the receiver. No deadline changes by it.' })
  urgent!: boolean;
  @Field(() => TenantType, {
    description: 'The office that sends; veiled around somebody who hides, unless one is named for the address or carries the referral.',
  })
  sender!: TenantType;
  @Field(() => TenantType, { description: 'The office that is asked; veiled in the same way as the sender.' })
  receiver!: TenantType;
  @Field(() => [String], { description: 'Subjects of the intake form, codes of needs.' })
  needs!: string[];
  @Field(() => String, { description: 'Outline of the case in about three lines; at most 1,200 characters. Needed before it is sent.' })
  summary!: string;
  @Field(() => String, { description: 'What the receiver is asked to do; at most 4,000 characters.' })
  request!: string;
  @Field(() => Day, { nullable: true, description: 'Answer asked for by this day.' })
  replyDueOn!: string | null;
  @Field(() => Int, { nullable: true, description: workingDaysLeftWords })
  workingDaysLeft!: number | null;
  @Field(() => [FieldGroupEnum], { description: 'What of the person is disclosed once accepted.' })
  fieldGroups!: FieldGroup[];
  @Field(() => BasisEnum, { description: 'On which legal basis it was opened.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: 'Why it may pass without consent; only for the office that sends.' })
  basisNote!: string | null;
  @Field(() => Moment, { nullable: true, description: 'While it can still be recalled: when it will leave.' })
  deliverAt!: Date | null;
  @Field(() => Moment, { nullable: true, description: 'When it was delivered.' })
  sentAt!: Date | null;
  @Field(() => Moment, { nullable: true, description: 'When the receiver decided.' })
  decidedAt!: Date | null;
  @Field(() => Moment, { nullable: true, description: 'When it came to an end.' })
  closedAt!: Date | null;
  @Field(() => Day, { nullable: true, description: 'Day on which room is expected (waiting list).' })
  expectedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the clock of the receiver stands still, because a question is open.' })
  clockStopped!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who has it in hand at the receiver: by name in the own office, else by office and role.',
  })
  handledBy!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it is in this state, a code of the list of the act that led there (declineReasons, holdReasons …).',
  })
  reasonCode!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Who sent it: by name in the own office, else by office and role; null for a draft.',
  })
  sentBy!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer has it in hand at the receiver.' })
  handledByMe!: boolean;
  @Field(() => Boolean, {
    description: 'Whether the viewer may go on writing it and look at it with the receiver’s eyes: while it is a draft.',
  })
  previewable!: boolean;
  @Field(() => Int, { description: 'For how many seconds it can be recalled after sending.' })
  holdSeconds!: number;
  @Field(() => [ReferralActEnum], { description: 'What the viewer may do with it now; drawn from the same tables as the commands.' })
  availableActions!: string[];
  @Field(() => [ReplyEnum], {
    description: 'What the viewer may record of what the receiver has said elsewhere; empty once it answers here.',
  })
  repliesToRecord!: Reply[];

  referralId!: string;
  personId!: string;
  tenantId!: string;
  parentReferralId!: string | null;
  consentId!: string | null;
  caseId!: string | null;
  /** 支援措置: whether the other office and its people are kept from the viewer. */
  officesVeiled!: boolean;
}

import { type InboxScope, mostCounted } from '@tsunagi/casework';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { enumOf, InboxWhyEnum, MailboxEnum, ReferralKindEnum, ReferralStateEnum, TimerKindEnum } from '../shared/enums.js';
import { resultOf } from '../shared/refusals.js';
import { Day, Moment } from '../shared/scalars.js';
import { workingDaysLeftWords } from '../shared/workingDays.js';

export const InboxScopeEnum = enumOf<InboxScope>('InboxScope', 'Whose lines of the inbox.', {
  mine: { ja: '自分の担当', en: 'What the viewer has in hand' },
  near: { ja: '自分と班・未担当', en: 'That, and what belongs to the viewer’s unit or to nobody yet' },
  office: { ja: '所内すべて', en: 'All that lies in the office' },
});

export type Box = 'in' | 'out' | 'coordination';

@ObjectType({ description: '過ぎためやす. The deadline that is the reason why a line lies in the inbox.' })
export class PassedDeadline {
  @Field(() => TimerKindEnum, { description: 'What was waited for.' })
  kind!: string;
  @Field(() => Moment, { description: 'When it passed.' })
  at!: Date;
}

@ObjectType('MailboxItem', { description: '受信箱の一行. Why it lies here, for whom, and by when.' })
export class MailboxItemType {
  /** Key for the field resolver; not part of the schema. */
  referralKey!: string;

  @Field(() => ID, {
    description:
      'Which line it is, together with `box`: for markSeen, snooze and markDone, also where `referral` itself is closed to the viewer.',
  })
  referralId!: string;
  @Field(() => MailboxEnum, { description: 'As which party the own office holds it.' })
  box!: string;
  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;
  @Field(() => ReferralKindEnum, { description: '紹介の種類: a hand-off, an introduction or a request for support.' })
  kind!: string;
  @Field(() => ReferralStateEnum, { description: 'How far the referral has come; what may be done from here is in availableActions.' })
  state!: string;
  @Field(() => InboxWhyEnum, { description: 'Why it lies here: what happened last.' })
  why!: string;
  @Field(() => PassedDeadline, {
    nullable: true,
    description: 'The deadline that has passed, where that is the reason; null where the receiver, by whose hours it ran, is veiled.',
  })
  passed!: PassedDeadline | null;
  @Field(() => String, { nullable: true, description: 'Name of the person, while it is disclosed.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'Kana of the name.' })
  kana!: string | null;
  @Field(() => TenantType, { description: 'The office that sent it.' })
  sender!: TenantType;
  @Field(() => TenantType, { description: 'The office that is asked.' })
  receiver!: TenantType;
  @Field(() => Boolean, { description: '至急: marked as urgent in the inbox of the receiver. No deadline changes by it.' })
  urgent!: boolean;
  @Field(() => Day, { nullable: true, description: 'Until when the sender asked for an answer.' })
  dueOn!: string | null;
  @Field(() => Int, { nullable: true, description: workingDaysLeftWords })
  workingDaysLeft!: number | null;
  @Field(() => Boolean, { description: 'Whether the clock stands still.' })
  clockStopped!: boolean;
  @Field(() => Boolean, { description: 'Whether the other side, or time, has done something since the viewer last looked.' })
  unread!: boolean;
  @Field(() => String, { nullable: true, description: 'Who of the own office has it in hand, by name.' })
  claimedBy!: string | null;
  @Field(() => Moment, { description: 'When the other side, or time, last moved it: by this the inbox is in order.' })
  updatedAt!: Date;
  @Field(() => Int, { description: 'Version of the line; give it as what was seen.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether the viewer has it in hand.' })
  claimedByMe!: boolean;
  @Field(() => String, { nullable: true, description: 'The unit of the own office to which it is addressed.' })
  unitName!: string | null;
  @Field(() => Moment, { description: 'When it came here.' })
  receivedAt!: Date;
  @Field(() => Boolean, {
    description: 'Whether the referral behind it can be opened: the coordinator sees that it moves, not what it says.',
  })
  summaryAllowed!: boolean;
}

@ObjectType('InboxCounts', { description: 'How much lies in the inbox of the own office.' })
export class InboxCountsType {
  @Field(() => Int, {
    description: `Lines that are open and not put off; counted up to ${mostCounted}, and \`more\` says that there are more.`,
  })
  open!: number;
  @Field(() => Int, {
    description:
      'Of these, lines in which the other side, or time, has done something since the viewer last looked; where there are more, of the newest.',
  })
  unread!: number;
  @Field(() => Boolean, { description: `Whether more than ${mostCounted} lines are open: the newest are counted then, and no others.` })
  more!: boolean;
}

@ObjectType({ description: 'The line of the inbox after the command.' })
export class MailboxPayload {
  /** Keys for the field resolver; not part of the schema. */
  referralKey!: string;
  box!: Box;
}
export const MailboxResult = resultOf('MailboxResult', MailboxPayload);

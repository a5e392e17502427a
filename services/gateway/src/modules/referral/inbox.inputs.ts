import type { InboxScope } from '@tsunagi/casework';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { PageArgs } from '../shared/connection.js';
import { InboxWhyEnum, MailboxEnum } from '../shared/enums.js';
import { Day } from '../shared/scalars.js';
import { type Box, InboxScopeEnum } from './inbox.types.js';

@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => MailboxEnum, { nullable: true, description: 'Only as this party; all where it is left out.' })
  box?: Box | null;
  @Field(() => InboxWhyEnum, { nullable: true, description: 'Only what lies here for this reason.' })
  why?: string | null;
  @Field(() => InboxScopeEnum, { nullable: true, description: 'Whose; all of the office where it is left out.' })
  scope?: InboxScope | null;
  @IdOf('Unit', { nullable: true, description: 'Only what is addressed to this unit of the own office.' })
  unit?: string | null;
  @Field(() => Day, { nullable: true, description: 'Only what is due up to and including this day.' })
  due?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Also what the viewer has put off until later.' })
  includeSnoozed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'What has been dealt with, instead of what is open.' })
  done?: boolean | null;
}

@InputType()
abstract class OfMailbox {
  @IdOf('Referral')
  referralId!: string;
  @Field(() => MailboxEnum, { description: 'As which party the own office holds it.' })
  box!: Box;
}

@InputType({ description: '既読. The viewer has seen the referral as it was: its line in the inbox, and the notices that told of it.' })
export class MarkSeenInput {
  @IdOf('Referral')
  referralId!: string;
  @Field(() => MailboxEnum, {
    nullable: true,
    description: 'As which party the own office holds it; every line of it where it is left out.',
  })
  box?: Box | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the line that was seen: what happened since stays unread. As it stands now where it is left out.',
  })
  version?: number | null;
}

@InputType({ description: 'あとで. Away from the viewer’s own inbox for some days.' })
export class SnoozeInput extends OfMailbox {
  @Field(() => Day, { description: 'Until this day.' })
  until!: string;
}

@InputType({ description: 'Bring back what the viewer had put off.' })
export class UnsnoozeInput extends OfMailbox {}

@InputType({ description: '済み. The office has looked at how it ended.' })
export class MarkDoneInput extends OfMailbox {}

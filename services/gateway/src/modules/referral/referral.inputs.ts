import type { Reply } from '@tsunagi/casework';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { OutcomeCodeEnum, PartyEnum, ReplyEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType()
abstract class OfReferral extends KeyedInput {
  @IdOf('Referral')
  referralId!: string;
}

@InputType()
abstract class WithNote extends OfReferral {
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

/** A coded reason; which list it is of is said by the act. */
const reasonOf = (list: string) => Field(() => String, { description: `Why, a code of ${list}.` });

@InputType()
abstract class WithOutcome extends OfReferral {
  @Field(() => OutcomeCodeEnum, { description: 'The outcome as a code; text says more.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What came of it in words; at most 2,000 characters.' })
  text?: string | null;
  @Field(() => Day, { description: 'Day on which that was so; not in the future.' })
  occurredOn!: string;
}

@InputType({ description: 'The addressed office opens it: the sender sees that it was looked at.' })
export class OpenReferralInput extends OfReferral {}

@InputType({ description: 'Somebody of the addressed office takes it in hand.' })
export class ClaimReferralInput extends WithNote {}

@InputType({ description: 'Ask the sender before deciding; the clock stands still until the answer.' })
export class AskSenderInput extends OfReferral {
  @Field(() => String, { description: 'What the sender is asked; at most 2,000 characters. The deadline stands still until the answer.' })
  question!: string;
}

@InputType({ description: 'Answer the question of the receiver.' })
export class AnswerReceiverInput extends OfReferral {
  @Field(() => String, { description: 'What the receiver is told; at most 2,000 characters. It opens no field group.' })
  answer!: string;
}

@InputType({ description: 'Take the person on.' })
export class AcceptReferralInput extends WithNote {}

@InputType({ description: 'Accepted, but there is no room yet: until there is, only the packet and how to reach the person stay open.' })
export class WaitlistReferralInput extends WithNote {
  @Field(() => Day, { description: 'Day on which room is expected.' })
  expectedOn!: string;
}

@InputType({ description: 'Room has been found for somebody who waited: what was closed for the wait is open again.' })
export class AdmitReferralInput extends WithNote {}

@InputType({ description: 'The first contact has been made.' })
export class StartReferralInput extends WithNote {
  @Field(() => Day, { description: 'Day of the first contact.' })
  firstContactOn!: string;
}

@InputType({ description: 'Support pauses, for a coded reason; the state is ON_HOLD until it is resumed.' })
export class HoldReferralInput extends WithNote {
  @reasonOf('holdReasons')
  reason!: string;
}

@InputType({ description: 'Support goes on after a pause.' })
export class ResumeReferralInput extends WithNote {}

@InputType({ description: 'Decline, with a coded reason.' })
export class DeclineReferralInput extends WithNote {
  @reasonOf('declineReasons')
  reason!: string;
  @Field(() => PartyEnum, { description: 'Whose decision it was.' })
  by!: 'provider' | 'person';
}

@InputType({ description: 'Send back: incomplete, or meant for somebody else.' })
export class ReturnReferralInput extends WithNote {
  @reasonOf('returnReasons')
  reason!: string;
}

@InputType({ description: 'The sender takes the referral back; the disclosure ends now.' })
export class WithdrawReferralInput extends WithNote {
  @reasonOf('withdrawReasons')
  reason!: string;
}

@InputType({ description: 'It should never have been entered.' })
export class EnterInErrorInput extends WithNote {
  @reasonOf('errorReasons')
  reason!: string;
}

@InputType({ description: 'Report what came of it and end the referral.' })
export class CompleteReferralInput extends WithOutcome {}

@InputType({ description: 'It could not be carried through.' })
export class FailReferralInput extends WithOutcome {
  @reasonOf('failReasons')
  reason!: string;
  @Field(() => PartyEnum, { description: 'Whose decision it was.' })
  by!: 'provider' | 'person';
}

@InputType({ description: 'The sender says whether the outcome is so from its side.' })
export class ConfirmOutcomeInput extends WithOutcome {}

@InputType({ description: 'Record what the receiver has said by phone, fax or letter, as long as nobody there has taken it up.' })
export class RecordReplyInput extends WithNote {
  @Field(() => ReplyEnum, {
    description: 'What was said: while it is REQUESTED whether they take it on, afterwards that it has begun or what came of it.',
  })
  reply!: Reply;
  @Field(() => String, { description: 'How it was said, a code of replyMeans.' })
  means!: string;
  @Field(() => String, { description: 'Name or post of whoever spoke for the office; at most 100 characters.' })
  saidBy!: string;
  @Field(() => Day, { description: 'Day on which it was said; not in the future.' })
  saidOn!: string;
  @Field(() => String, { nullable: true, description: 'Why, a code of declineReasons for DECLINED and of failReasons for FAILED.' })
  reason?: string | null;
  @Field(() => PartyEnum, {
    nullable: true,
    description: 'Of DECLINED and FAILED: whose decision it was; of the office where it is left out.',
  })
  by?: 'provider' | 'person' | null;
  @Field(() => OutcomeCodeEnum, { nullable: true, description: 'Of COMPLETED and FAILED: the outcome.' })
  code?: string | null;
  @Field(() => Day, { nullable: true, description: 'Of STARTED, COMPLETED and FAILED: the day on which that was so; not in the future.' })
  occurredOn?: string | null;
}

@InputType({ description: 'What the person says about it.' })
export class RecordPersonVoiceInput extends WithOutcome {
  @Field(() => String, { description: 'How the words reached us, a code of recordMethods.' })
  method!: string;
}

@InputType({ description: 'Take it back within the hold, before anything has left.' })
export class RecallReferralInput extends OfReferral {}

@InputType({ description: 'Hand on to a third office what the own office cannot do.' })
export class ForwardReferralInput extends WithNote {
  @reasonOf('forwardReasons')
  reason!: string;
  @IdOf('Tenant', { description: 'The third office.' })
  toTenantId!: string;
}

@InputType({ description: 'Refer again after an end: a new draft that follows this referral.' })
export class ResendReferralInput extends OfReferral {}

@InputType({ description: 'A draft that will not be sent.' })
export class DiscardDraftInput extends OfReferral {}

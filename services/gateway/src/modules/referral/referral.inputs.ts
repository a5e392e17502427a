import type { RecordMethod } from '@tsunagi/casework';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { OutcomeCodeEnum, PartyEnum, RecordMethodEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType()
abstract class OfReferral extends KeyedInput {
  @IdOf('Referral')
  referralId!: string;
}

@InputType({ description: 'The addressed office opens it: the sender sees that it was looked at.' })
export class OpenReferralInput extends OfReferral {}

@InputType({ description: 'Somebody of the addressed office takes it in hand.' })
export class ClaimReferralInput extends OfReferral {
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

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
export class AcceptReferralInput extends OfReferral {
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Accepted, but there is no room yet.' })
export class WaitlistReferralInput extends OfReferral {
  @Field(() => Day, { description: 'Day on which room is expected.' })
  expectedOn!: string;
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Room has been found for somebody who waited.' })
export class AdmitReferralInput extends OfReferral {
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'The first contact has been made.' })
export class StartReferralInput extends OfReferral {
  @Field(() => Day, { description: 'Day of the first contact.' })
  firstContactOn!: string;
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

@InputType()
abstract class ReasonedInput extends OfReferral {
  @Field(() => String, { description: 'Coded reason; see the query `vocabulary`.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Support pauses, for a coded reason; the state is ON_HOLD until it is resumed.' })
export class HoldReferralInput extends ReasonedInput {}

@InputType({ description: 'Support goes on after a pause.' })
export class ResumeReferralInput extends OfReferral {
  @Field(() => String, { nullable: true, description: 'A few words that the other side reads with it; at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Decline, with a coded reason.' })
export class DeclineReferralInput extends ReasonedInput {
  @Field(() => PartyEnum, { description: 'Whose decision it was.' })
  by!: 'provider' | 'person';
}

@InputType({ description: 'Send back: incomplete, or meant for somebody else.' })
export class ReturnReferralInput extends ReasonedInput {}

@InputType({ description: 'The sender takes the referral back; the disclosure ends now.' })
export class WithdrawReferralInput extends ReasonedInput {}

@InputType({ description: 'It should never have been entered.' })
export class EnterInErrorInput extends ReasonedInput {}

@InputType({ description: 'Report what came of it and end the referral.' })
export class CompleteReferralInput extends OfReferral {
  @Field(() => OutcomeCodeEnum, { description: 'The outcome as a code; text says more.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What came of it in words; at most 2,000 characters.' })
  text?: string | null;
  @Field(() => Day, { description: 'Day on which that was so; not in the future.' })
  occurredOn!: string;
}

@InputType({ description: 'It could not be carried through.' })
export class FailReferralInput extends OfReferral {
  @Field(() => String, { description: 'Coded reason; see the query `vocabulary`.' })
  reason!: string;
  @Field(() => PartyEnum, { description: 'Whose decision it was.' })
  by!: 'provider' | 'person';
  @Field(() => OutcomeCodeEnum, { description: 'The outcome as a code; text says more.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What came of it in words; at most 2,000 characters.' })
  text?: string | null;
  @Field(() => Day, { description: 'Day on which that was so; not in the future.' })
  occurredOn!: string;
}

@InputType({ description: 'The sender says whether the outcome is so from its side.' })
export class ConfirmOutcomeInput extends OfReferral {
  @Field(() => OutcomeCodeEnum, { description: 'The outcome as a code; text says more.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What came of it in words; at most 2,000 characters.' })
  text?: string | null;
  @Field(() => Day, { description: 'Day on which that was so; not in the future.' })
  occurredOn!: string;
}

@InputType({ description: 'What the person says about it.' })
export class RecordPersonVoiceInput extends OfReferral {
  @Field(() => OutcomeCodeEnum, { description: 'The outcome as a code; text says more.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'What came of it in words; at most 2,000 characters.' })
  text?: string | null;
  @Field(() => Day, { description: 'Day on which that was so; not in the future.' })
  occurredOn!: string;
  @Field(() => RecordMethodEnum, { description: 'How the words reached us.' })
  method!: RecordMethod;
}

@InputType({ description: 'Take it back within the hold, before anything has left.' })
export class RecallReferralInput extends OfReferral {}

@InputType({ description: 'Hand on to a third office what the own office cannot do.' })
export class ForwardReferralInput extends ReasonedInput {
  @IdOf('Tenant', { description: 'The third office.' })
  toTenantId!: string;
}

@InputType({ description: 'Refer again after an end: a new draft that follows this referral.' })
export class ResendReferralInput extends OfReferral {}

@InputType({ description: 'A draft that will not be sent.' })
export class DiscardDraftInput extends OfReferral {}

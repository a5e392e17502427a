import type { FieldGroup } from '@tsunagi/access';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { FieldGroupEnum, HandoverBasisEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';

@InputType({ description: 'A field group that was withheld, and what it is needed for.' })
export class RequestShareInput extends KeyedInput {
  @IdOf('Referral', { description: 'A referral that the own office has accepted.' })
  referralId!: string;
  @Field(() => FieldGroupEnum, { description: 'What is asked for; what is open already is refused as SHARE_OPEN.' })
  fieldGroup!: FieldGroup;
  @Field(() => String, { description: 'What it is needed for; at most 2,000 characters. The sender reads it.' })
  reason!: string;
}

@InputType({ description: 'Further field groups for the receiver of a referral that runs, and on what that stands.' })
export class ShareMoreInput extends KeyedInput {
  @IdOf('Referral', { description: 'A referral of the own office that was accepted and has not ended.' })
  referralId!: string;
  @Field(() => [FieldGroupEnum], {
    description: 'What is opened, or renewed where it is open already; what was asked for of it is answered by this.',
  })
  fieldGroups!: FieldGroup[];
  @Field(() => HandoverBasisEnum, { description: 'On which legal basis: CONSENT needs a consent, EMERGENCY and LAW a reason.' })
  basis!: 'consent' | 'emergency' | 'law';
  @Field(() => String, { nullable: true, description: 'Why it may pass without consent; at most 500 characters.' })
  basisNote?: string | null;
  @IdOf('Consent', { nullable: true, description: 'The consent it stands on; it names the receiver and every one of these groups.' })
  consentId?: string | null;
}

@InputType({ description: 'A request of the receiver that is not granted, and why.' })
export class DeclineShareInput extends KeyedInput {
  @IdOf('Referral', { description: 'A referral of the own office.' })
  referralId!: string;
  @Field(() => FieldGroupEnum, { description: 'What the receiver had asked for; without an open request it is SHARE_NOT_REQUESTED.' })
  fieldGroup!: FieldGroup;
  @Field(() => String, { description: 'Why not, or what may help instead; at most 2,000 characters. The receiver reads it.' })
  note!: string;
}

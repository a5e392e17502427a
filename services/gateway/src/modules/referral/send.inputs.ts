import type { FieldGroup } from '@tsunagi/access';
import type { HandoverBasis } from '@tsunagi/casework';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { FieldGroupEnum, HandoverBasisEnum, ReferralKindEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: 'A draft: may be incomplete until it is sent.' })
export class DraftReferralInput extends KeyedInput {
  @IdOf('Referral', { nullable: true, description: 'The draft to change; left out for a new one.' })
  referralId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version over which it was written.' })
  expectedVersion?: number | null;
  @IdOf('Person')
  personId!: string;
  @IdOf('Case', { nullable: true, description: 'The case it belongs to; left out for the one that is open.' })
  caseId?: string | null;
  @IdOf('Tenant', { description: 'The office that is asked.' })
  receiverTenantId!: string;
  @IdOf('Referral', { nullable: true, description: 'The referral that this one follows.' })
  parentReferralId?: string | null;
  @Field(() => ReferralKindEnum, { description: '紹介の種類: a hand-off, an introduction or a request for support.' })
  kind!: 'handoff' | 'introduction' | 'support_request';
  @Field(() => Boolean, {
    defaultValue: false,
    description: '至急: marked as urgent in the inbox of the receiver. No deadline changes by it.',
  })
  urgent!: boolean;
  @Field(() => [String], { defaultValue: [], description: 'Subjects of the intake form, codes of needs.' })
  needs!: string[];
  @Field(() => String, {
    defaultValue: '',
    description: 'Outline of the case in about three lines; at most 1,200 characters. Needed before it is sent.',
  })
  summary!: string;
  @Field(() => String, { defaultValue: '', description: 'What the receiver is asked to do; at most 4,000 characters.' })
  request!: string;
  @Field(() => Day, { nullable: true, description: 'Answer asked for by this day.' })
  replyDueOn?: string | null;
  @Field(() => [FieldGroupEnum], { defaultValue: [], description: 'What of the person is disclosed.' })
  fieldGroups!: FieldGroup[];
  @Field(() => HandoverBasisEnum, {
    description: 'On which legal basis the field groups are opened. CONSENT needs a consent, the others a reason.',
  })
  basis!: HandoverBasis;
  @Field(() => String, { nullable: true, description: 'Why it may pass without consent.' })
  basisNote?: string | null;
  @IdOf('Consent', { nullable: true, description: 'The consent it stands on.' })
  consentId?: string | null;
}

@InputType({ description: 'Lets a draft go, after a hold of 30 seconds.' })
export class SendReferralInput extends KeyedInput {
  @IdOf('Referral', { description: 'A draft of the own office; one that was sent is refused as ALREADY_SENT.' })
  referralId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that was previewed.' })
  expectedVersion?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Send although the receiver has said that it has no room.' })
  evenIfFull?: boolean | null;
}

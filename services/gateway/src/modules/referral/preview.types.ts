import type { FieldGroup } from '@tsunagi/access';
import { Field, InputType, ObjectType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { BenefitType, HealthType, HouseholdMemberType, HouseholdType, MoneyType, SafetyType, WorkType } from '../case/caseGroups.types.js';
import { RecordType } from '../case/record.types.js';
import { PersonAddressType, PersonContactType, PersonIdentityType } from '../person/groups.types.js';
import { RedactionType } from '../person/person.types.js';
import { TenantType } from '../registry/registry.types.js';
import { BasisEnum, FieldGroupEnum, PreviewStageEnum, ReferralKindEnum } from '../shared/enums.js';
import { resultOf } from '../shared/refusals.js';
import { Day, Moment } from '../shared/scalars.js';

@InputType({ description: 'A saved draft, as its receiver would see it.' })
export class PreviewReferralInput {
  @IdOf('Referral', { description: 'A draft of the own office; one that was sent is refused as ALREADY_SENT.' })
  referralId!: string;
  @Field(() => PreviewStageEnum, { description: 'Before the receiver decides, or afterwards.' })
  stage!: 'on_arrival' | 'once_accepted';
}

@ObjectType({ description: 'The referral as the receiver would see it.' })
export class PreviewedReferral {
  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;
  @Field(() => ReferralKindEnum, { description: '紹介の種類: a hand-off, an introduction or a request for support.' })
  kind!: string;
  @Field(() => Boolean, { description: '至急: marked as urgent in the inbox of the receiver. No deadline changes by it.' })
  urgent!: boolean;
  @Field(() => TenantType, { description: 'The office that sends.' })
  sender!: TenantType;
  @Field(() => [String], { description: 'Subjects of the intake form, codes of needs.' })
  needs!: string[];
  @Field(() => String, { description: 'Outline of the case in about three lines; at most 1,200 characters. Needed before it is sent.' })
  summary!: string;
  @Field(() => String, { description: 'What the receiver is asked to do; at most 4,000 characters.' })
  request!: string;
  @Field(() => Day, { nullable: true, description: 'Answer asked for by this day.' })
  replyDueOn!: string | null;
  @Field(() => BasisEnum, { description: 'On which legal basis it was opened.' })
  basis!: string;
}

/** No key, no link, no cases: only what is shown. The field groups are those of `Person`, type for type. */
@ObjectType({ description: 'The person as the receiver would see them: the same field groups as in Person.' })
export class PreviewedPerson {
  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;
  @Field(() => Moment, { nullable: true, description: '支援措置: since when the address is protected.' })
  protectedSince!: Date | null;
  @Field(() => PersonIdentityType, { nullable: true, description: '基本: names, kana, birth date, sex.' })
  identity!: PersonIdentityType | null;
  @Field(() => PersonContactType, { nullable: true, description: '連絡先: phone, mail, and how contact is safe.' })
  contact!: PersonContactType | null;
  @Field(() => PersonAddressType, {
    nullable: true,
    description: '住所: where the person lives, with school and clinic, which tell it too.',
  })
  address!: PersonAddressType | null;
  @Field(() => HouseholdType, { nullable: true, description: '世帯: what kind of household it is and how many live in it.' })
  household!: HouseholdType | null;
  @Field(() => [HouseholdMemberType], { description: '世帯員: who else belongs to the household; at most 100.' })
  householdMembers!: HouseholdMemberType[];
  @Field(() => BenefitType, { nullable: true, description: '公的給付・保護: public assistance and other benefits.' })
  benefit!: BenefitType | null;
  @Field(() => MoneyType, { nullable: true, description: '家計・債務: income, rent, savings and debts of a month, in yen.' })
  money!: MoneyType | null;
  @Field(() => HealthType, { nullable: true, description: '健康・障害: illness, certificate and insurance.' })
  health!: HealthType | null;
  @Field(() => WorkType, { nullable: true, description: '仕事・職歴: what the person does, has done and wishes.' })
  work!: WorkType | null;
  @Field(() => SafetyType, { nullable: true, description: '安全: dangers at a visit, violence, abuse.' })
  safety!: SafetyType | null;
  @Field(() => [RecordType], { description: '支援経過 that may be shared, the latest first; at most 20.' })
  records!: RecordType[];
  @Field(() => [FieldGroupEnum], { description: 'The field groups that would be disclosed.' })
  fieldGroups!: FieldGroup[];
}

@ObjectType({
  description: '相手に見える画面. Not a simulation: the receiver’s own page over the disclosure as it would be written, rolled back.',
})
export class ReferralPreview {
  @Field(() => TenantType, { description: 'As whom one looks: somebody at the intake of this office.' })
  receiver!: TenantType;
  @Field(() => PreviewStageEnum, { description: 'Before or after the decision.' })
  stage!: string;
  @Field(() => PreviewedReferral, {
    nullable: true,
    description: 'What the receiver would read of the referral; null before it is theirs to read.',
  })
  referral!: PreviewedReferral | null;
  @Field(() => PreviewedPerson, {
    nullable: true,
    description: 'What the receiver would read of the person; null where nothing would be opened.',
  })
  person!: PreviewedPerson | null;
  @Field(() => [RedactionType], { description: 'What is withheld from the receiver and why, one for each field group.' })
  withheld!: RedactionType[];
}
export const PreviewResult = resultOf('PreviewResult', ReferralPreview);

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
  @IdOf('Referral', { description: 'The draft.' })
  referralId!: string;
  @Field(() => PreviewStageEnum, { description: 'Before the receiver decides, or afterwards.' })
  stage!: 'on_arrival' | 'once_accepted';
}

@ObjectType({ description: 'The referral as the receiver would see it.' })
export class PreviewedReferral {
  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;
  @Field(() => ReferralKindEnum, { description: 'Kind.' })
  kind!: string;
  @Field(() => Boolean, { description: 'Whether it is urgent.' })
  urgent!: boolean;
  @Field(() => TenantType, { description: 'The office that sends.' })
  sender!: TenantType;
  @Field(() => [String], { description: 'Needs, as codes of the intake form.' })
  needs!: string[];
  @Field(() => String, { description: 'Outline in three lines.' })
  summary!: string;
  @Field(() => String, { description: 'What is asked for.' })
  request!: string;
  @Field(() => Day, { nullable: true, description: 'Answer asked for by this day.' })
  replyDueOn!: string | null;
  @Field(() => BasisEnum, { description: 'Legal basis of the disclosure.' })
  basis!: string;
}

/** No key, no link, no cases: only what is shown. The field groups are those of `Person`, type for type. */
@ObjectType({ description: 'The person as the receiver would see them: the same field groups as in Person.' })
export class PreviewedPerson {
  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;
  @Field(() => Moment, { nullable: true, description: '支援措置: since when the address is protected.' })
  protectedSince!: Date | null;
  @Field(() => PersonIdentityType, { nullable: true, description: '基本.' })
  identity!: PersonIdentityType | null;
  @Field(() => PersonContactType, { nullable: true, description: '連絡先.' })
  contact!: PersonContactType | null;
  @Field(() => PersonAddressType, { nullable: true, description: '住所.' })
  address!: PersonAddressType | null;
  @Field(() => HouseholdType, { nullable: true, description: '世帯.' })
  household!: HouseholdType | null;
  @Field(() => [HouseholdMemberType], { description: '世帯員.' })
  householdMembers!: HouseholdMemberType[];
  @Field(() => BenefitType, { nullable: true, description: '公的給付・保護.' })
  benefit!: BenefitType | null;
  @Field(() => MoneyType, { nullable: true, description: '家計・債務.' })
  money!: MoneyType | null;
  @Field(() => HealthType, { nullable: true, description: '健康・障害.' })
  health!: HealthType | null;
  @Field(() => WorkType, { nullable: true, description: '仕事・職歴.' })
  work!: WorkType | null;
  @Field(() => SafetyType, { nullable: true, description: '安全.' })
  safety!: SafetyType | null;
  @Field(() => [RecordType], { description: '支援経過, the latest twenty that may be shared.' })
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
  @Field(() => PreviewedReferral, { nullable: true, description: 'The referral.' })
  referral!: PreviewedReferral | null;
  @Field(() => PreviewedPerson, { nullable: true, description: 'The person.' })
  person!: PreviewedPerson | null;
  @Field(() => [RedactionType], { description: 'What is withheld from the receiver, and why.' })
  withheld!: RedactionType[];
}
export const PreviewResult = resultOf('PreviewResult', ReferralPreview);

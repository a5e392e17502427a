import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day, Moment } from '../shared/scalars.js';
import { WelfareStatusEnum } from './case.enums.js';

@ObjectType()
abstract class CaseGroup {
  @Field(() => ID, { description: 'The case to which it belongs; give it as caseId when changing.' })
  caseId!: string;

  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;

  @Field(() => Moment, { description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'What else there is to know; at most 4,000 characters, 1,000 for a member of the household.',
  })
  note!: string | null;
}

@ObjectType('HouseholdMember', { description: '世帯員. Somebody who lives with the person, or belongs to the household.' })
export class HouseholdMemberType {
  @Field(() => ID, { description: 'Key of the member: give it as memberId. No Node: it is read with its household.' })
  id!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, { description: 'Name as they write it; at most 100 characters.' })
  name!: string;
  @Field(() => String, { description: 'Name as it is read, in katakana; at most 100 characters.' })
  kana!: string;
  @Field(() => String, { description: '続柄, a code of relations.' })
  relation!: string;
  @Field(() => Day, { nullable: true, description: '生年月日, not in the future; how much of it is known says birthPrecision.' })
  birthDate!: string | null;
  @Field(() => Boolean, { description: 'Whether they live together.' })
  livesTogether!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What else there is to know; at most 4,000 characters, 1,000 for a member of the household.',
  })
  note!: string | null;
}

@ObjectType('Household', { description: '世帯: what kind of household it is and how many live in it.' })
export class HouseholdType extends CaseGroup {
  @Field(() => String, { description: 'Kind of household, a code of householdKinds.' })
  kind!: string;
  @Field(() => Int, { nullable: true, description: 'How many people, the person included.' })
  size!: number | null;

  /** Key for the field resolver of the members. */
  personId!: string;
}

@ObjectType('Benefit', { description: '公的給付・保護: public assistance and other benefits.' })
export class BenefitType extends CaseGroup {
  @Field(() => WelfareStatusEnum, { description: '生活保護, public assistance: whether it is received, applied for or over.' })
  welfareStatus!: string;
  @Field(() => String, { nullable: true, description: 'Case number of 生活保護, by which the standard system knows it.' })
  welfareCaseNumber!: string | null;
  @Field(() => [String], { description: 'Benefits beside 生活保護, codes of benefits.' })
  benefits!: string[];
}

@ObjectType('Money', { description: '家計・債務. Income, rent, savings and debts, in whole yen.' })
export class MoneyType extends CaseGroup {
  @Field(() => Int, { nullable: true, description: 'Income of a month in yen, as the person told it.' })
  monthlyIncome!: number | null;
  @Field(() => Int, { nullable: true, description: 'Rent of a month in yen.' })
  rent!: number | null;
  @Field(() => Int, { nullable: true, description: 'Money put by, in yen.' })
  savings!: number | null;
  @Field(() => Int, { nullable: true, description: 'Debt in all, in yen.' })
  debtTotal!: number | null;
  @Field(() => String, { nullable: true, description: '滞納: what is unpaid, and since when; at most 4,000 characters.' })
  arrears!: string | null;
}

@ObjectType('Health', { description: '健康・障害: illness, certificate and insurance.' })
export class HealthType extends CaseGroup {
  @Field(() => String, { nullable: true, description: 'Illness and treatment, in words; at most 4,000 characters.' })
  conditions!: string | null;
  @Field(() => String, { nullable: true, description: '手帳: kind and grade of a disability certificate; at most 200 characters.' })
  certificate!: string | null;
  @Field(() => String, { nullable: true, description: 'Which health insurance covers the person; at most 200 characters.' })
  insurance!: string | null;
}

@ObjectType('Work', { description: '仕事・職歴: what the person does, has done and wishes.' })
export class WorkType extends CaseGroup {
  @Field(() => String, { description: 'How the person stands to work at present, a code of employmentStatuses.' })
  employmentStatus!: string;
  @Field(() => Day, { nullable: true, description: 'Day since which the person is without work.' })
  leftWorkOn!: string | null;
  @Field(() => String, { nullable: true, description: '職歴: what the person has worked as; at most 4,000 characters.' })
  experience!: string | null;
  @Field(() => String, { nullable: true, description: '資格: licences and certificates; at most 4,000 characters.' })
  qualifications!: string | null;
  @Field(() => String, { nullable: true, description: 'What work the person wishes; at most 4,000 characters.' })
  wish!: string | null;
}

@ObjectType('Safety', { description: '安全. Violence, abuse, dangers at a visit.' })
export class SafetyType extends CaseGroup {
  @Field(() => [String], { description: 'What to beware of, codes of safetyRisks.' })
  risks!: string[];
}

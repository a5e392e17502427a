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

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;
}

@ObjectType('HouseholdMember', { description: '世帯員. Somebody who lives with the person, or belongs to the household.' })
export class HouseholdMemberType {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, { description: 'Name as written.' })
  name!: string;
  @Field(() => String, { description: 'Kana.' })
  kana!: string;
  @Field(() => String, { description: '続柄, a code of relations.' })
  relation!: string;
  @Field(() => Day, { nullable: true, description: 'Birth date.' })
  birthDate!: string | null;
  @Field(() => Boolean, { description: 'Whether they live together.' })
  livesTogether!: boolean;
  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;
}

@ObjectType('Household', { description: '世帯.' })
export class HouseholdType extends CaseGroup {
  @Field(() => String, { description: 'Kind, a code of householdKinds.' })
  kind!: string;
  @Field(() => Int, { nullable: true, description: 'How many people, the person included.' })
  size!: number | null;

  /** Key for the field resolver of the members. */
  personId!: string;
}

@ObjectType('Benefit', { description: '公的給付・保護.' })
export class BenefitType extends CaseGroup {
  @Field(() => WelfareStatusEnum, { description: '生活保護.' })
  welfareStatus!: string;
  @Field(() => String, { nullable: true, description: 'Case number of 生活保護, by which the standard system knows it.' })
  welfareCaseNumber!: string | null;
  @Field(() => [String], { description: 'Other benefits, codes of benefits.' })
  benefits!: string[];
}

@ObjectType('Money', { description: '家計・債務, in yen.' })
export class MoneyType extends CaseGroup {
  @Field(() => Int, { nullable: true, description: 'Income of a month.' })
  monthlyIncome!: number | null;
  @Field(() => Int, { nullable: true, description: 'Rent of a month.' })
  rent!: number | null;
  @Field(() => Int, { nullable: true, description: 'Savings.' })
  savings!: number | null;
  @Field(() => Int, { nullable: true, description: 'Debt in all.' })
  debtTotal!: number | null;
  @Field(() => String, { nullable: true, description: 'What is unpaid.' })
  arrears!: string | null;
}

@ObjectType('Health', { description: '健康・障害.' })
export class HealthType extends CaseGroup {
  @Field(() => String, { nullable: true, description: 'Illness and treatment.' })
  conditions!: string | null;
  @Field(() => String, { nullable: true, description: 'Disability certificate.' })
  certificate!: string | null;
  @Field(() => String, { nullable: true, description: 'Health insurance.' })
  insurance!: string | null;
}

@ObjectType('Work', { description: '仕事・職歴.' })
export class WorkType extends CaseGroup {
  @Field(() => String, { description: 'Employment, a code of employmentStatuses.' })
  employmentStatus!: string;
  @Field(() => Day, { nullable: true, description: 'Since when without work.' })
  leftWorkOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Work experience.' })
  experience!: string | null;
  @Field(() => String, { nullable: true, description: 'Qualifications.' })
  qualifications!: string | null;
  @Field(() => String, { nullable: true, description: 'What the person wishes.' })
  wish!: string | null;
}

@ObjectType('Safety', { description: '安全. Violence, abuse, dangers at a visit.' })
export class SafetyType extends CaseGroup {
  @Field(() => [String], { description: 'Risks, codes of safetyRisks.' })
  risks!: string[];
}

import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { Day } from '../shared/scalars.js';
import { WelfareStatusEnum } from './case.enums.js';

@InputType()
abstract class OfCase {
  @IdOf('Case', { description: 'The case.' })
  caseId!: string;
  @Field(() => Int, { description: 'The version over which it was written; 0 where nothing is recorded yet.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: '世帯を直す. What is left out stays, null clears.' })
export class ChangeHouseholdInput extends OfCase {
  @Field(() => String, { nullable: true, description: 'Kind, a code of householdKinds.' })
  kind?: string;
  @Field(() => Int, { nullable: true, description: 'How many people, the person included; 1 to 30.' })
  size?: number | null;
}

@InputType({ description: '公的給付・保護を直す. What is left out stays, null clears.' })
export class ChangeBenefitInput extends OfCase {
  @Field(() => WelfareStatusEnum, { nullable: true, description: '生活保護.' })
  welfareStatus?: 'unknown' | 'none' | 'applied' | 'receiving' | 'ended';
  @Field(() => String, { nullable: true, description: 'Case number of 生活保護.' })
  welfareCaseNumber?: string | null;
  @Field(() => [String], { nullable: true, description: 'Other benefits, codes of benefits.' })
  benefits?: string[];
}

@InputType({ description: '家計・債務を直す, in yen. What is left out stays, null clears.' })
export class ChangeMoneyInput extends OfCase {
  @Field(() => Int, { nullable: true, description: 'Income of a month.' })
  monthlyIncome?: number | null;
  @Field(() => Int, { nullable: true, description: 'Rent of a month.' })
  rent?: number | null;
  @Field(() => Int, { nullable: true, description: 'Savings.' })
  savings?: number | null;
  @Field(() => Int, { nullable: true, description: 'Debt in all.' })
  debtTotal?: number | null;
  @Field(() => String, { nullable: true, description: 'What is unpaid.' })
  arrears?: string | null;
}

@InputType({ description: '健康・障害を直す. What is left out stays, null clears.' })
export class ChangeHealthInput extends OfCase {
  @Field(() => String, { nullable: true, description: 'Illness and treatment.' })
  conditions?: string | null;
  @Field(() => String, { nullable: true, description: 'Disability certificate.' })
  certificate?: string | null;
  @Field(() => String, { nullable: true, description: 'Health insurance.' })
  insurance?: string | null;
}

@InputType({ description: '仕事・職歴を直す. What is left out stays, null clears.' })
export class ChangeWorkInput extends OfCase {
  @Field(() => String, { nullable: true, description: 'Employment, a code of employmentStatuses.' })
  employmentStatus?: string;
  @Field(() => Day, { nullable: true, description: 'Since when without work.' })
  leftWorkOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Work experience.' })
  experience?: string | null;
  @Field(() => String, { nullable: true, description: 'Qualifications.' })
  qualifications?: string | null;
  @Field(() => String, { nullable: true, description: 'What the person wishes.' })
  wish?: string | null;
}

@InputType({ description: '安全を直す. What is left out stays, null clears.' })
export class ChangeSafetyInput extends OfCase {
  @Field(() => [String], { nullable: true, description: 'Risks, codes of safetyRisks.' })
  risks?: string[];
}

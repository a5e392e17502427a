import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { Day } from '../shared/scalars.js';
import { WelfareStatusEnum } from './case.enums.js';

@InputType()
abstract class OfCase {
  @IdOf('Case')
  caseId!: string;
  @Field(() => Int, { description: 'The version over which it was written; 0 where nothing is recorded yet.' })
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description: 'What else there is to know; at most 4,000 characters, 1,000 for a member of the household.',
  })
  note?: string | null;
}

@InputType({ description: '世帯を直す. What is left out stays, null clears.' })
export class ChangeHouseholdInput extends OfCase {
  @Field(() => String, { nullable: true, description: 'Kind of household, a code of householdKinds.' })
  kind?: string;
  @Field(() => Int, { nullable: true, description: 'How many people, the person included; 1 to 30.' })
  size?: number | null;
}

@InputType({ description: '公的給付・保護を直す. What is left out stays, null clears.' })
export class ChangeBenefitInput extends OfCase {
  @Field(() => WelfareStatusEnum, {
    nullable: true,
    description: '生活保護, public assistance: whether it is received, applied for or over.',
  })
  welfareStatus?: 'unknown' | 'none' | 'applied' | 'receiving' | 'ended';
  @Field(() => String, { nullable: true, description: 'Case number of 生活保護 in the standard system; at most 200 characters.' })
  welfareCaseNumber?: string | null;
  @Field(() => [String], { nullable: true, description: 'Benefits beside 生活保護, codes of benefits.' })
  benefits?: string[];
}

@InputType({ description: '家計・債務を直す, in yen. What is left out stays, null clears.' })
export class ChangeMoneyInput extends OfCase {
  @Field(() => Int, { nullable: true, description: 'Income of a month in yen, as the person told it.' })
  monthlyIncome?: number | null;
  @Field(() => Int, { nullable: true, description: 'Rent of a month in yen.' })
  rent?: number | null;
  @Field(() => Int, { nullable: true, description: 'Money put by, in yen.' })
  savings?: number | null;
  @Field(() => Int, { nullable: true, description: 'Debt in all, in yen.' })
  debtTotal?: number | null;
  @Field(() => String, { nullable: true, description: '滞納: what is unpaid, and since when; at most 4,000 characters.' })
  arrears?: string | null;
}

@InputType({ description: '健康・障害を直す. What is left out stays, null clears.' })
export class ChangeHealthInput extends OfCase {
  @Field(() => String, { nullable: true, description: 'Illness and treatment, in words; at most 4,000 characters.' })
  conditions?: string | null;
  @Field(() => String, { nullable: true, description: '手帳: kind and grade of a disability certificate; at most 200 characters.' })
  certificate?: string | null;
  @Field(() => String, { nullable: true, description: 'Which health insurance covers the person; at most 200 characters.' })
  insurance?: string | null;
}

@InputType({ description: '仕事・職歴を直す. What is left out stays, null clears.' })
export class ChangeWorkInput extends OfCase {
  @Field(() => String, { nullable: true, description: 'How the person stands to work at present, a code of employmentStatuses.' })
  employmentStatus?: string;
  @Field(() => Day, { nullable: true, description: 'Day since which the person is without work.' })
  leftWorkOn?: string | null;
  @Field(() => String, { nullable: true, description: '職歴: what the person has worked as; at most 4,000 characters.' })
  experience?: string | null;
  @Field(() => String, { nullable: true, description: '資格: licences and certificates; at most 4,000 characters.' })
  qualifications?: string | null;
  @Field(() => String, { nullable: true, description: 'What work the person wishes; at most 4,000 characters.' })
  wish?: string | null;
}

@InputType({ description: '安全を直す. What is left out stays, null clears.' })
export class ChangeSafetyInput extends OfCase {
  @Field(() => [String], { nullable: true, description: 'What to beware of, codes of safetyRisks.' })
  risks?: string[];
}

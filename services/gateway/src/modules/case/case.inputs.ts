import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: 'The office begins to support the person again.' })
export class OpenCaseInput extends KeyedInput {
  @IdOf('Person', { description: 'The person.' })
  personId!: string;
  @IdOf('Unit', { nullable: true, description: 'The unit that takes it; the own one where it is left out.' })
  unitId?: string | null;
}

@InputType()
abstract class OfOneCase {
  @IdOf('Case', { description: 'The case.' })
  caseId!: string;
  @Field(() => Int, { description: 'The version over which it was decided.' })
  expectedVersion!: number;
}

@InputType({ description: '終結・中断.' })
export class CloseCaseInput extends OfOneCase {
  @Field(() => String, { description: 'Why, a code of closeReasons.' })
  reason!: string;
  @Field(() => Day, { nullable: true, description: 'On which day; today where it is left out.' })
  closedOn?: string | null;
}

@InputType({ description: '主担当を決める.' })
export class AssignCaseInput extends OfOneCase {
  @IdOf('Staff', { nullable: true, description: 'Who is in charge from now on; null for nobody yet.' })
  leadStaffId?: string | null;
  @IdOf('Unit', { nullable: true, description: 'In which unit; null for none.' })
  unitId?: string | null;
}

@InputType({ description: '世帯員を書き加える、または直す.' })
export class PutHouseholdMemberInput extends KeyedInput {
  @IdOf('Case', { description: 'The case.' })
  caseId!: string;
  @IdOf('Household', { nullable: true, description: 'The member; left out for somebody new.' })
  memberId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version over which it was written; left out for somebody new.' })
  expectedVersion?: number | null;
  @Field(() => String, { description: 'Name as written.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Kana.' })
  kana?: string | null;
  @Field(() => String, { description: '続柄, a code of relations.' })
  relation!: string;
  @Field(() => Day, { nullable: true, description: 'Birth date.' })
  birthDate?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether they live together.' })
  livesTogether!: boolean;
  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'Somebody no longer belongs to the household, or was entered by mistake.' })
export class RemoveHouseholdMemberInput {
  @IdOf('Household', { description: 'The member.' })
  memberId!: string;
  @Field(() => Int, { description: 'The version over which it was decided.' })
  expectedVersion!: number;
}

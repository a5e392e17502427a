import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: 'The office begins to support the person again.' })
export class OpenCaseInput extends KeyedInput {
  @IdOf('Person')
  personId!: string;
  @IdOf('Unit', { nullable: true, description: 'The unit that takes it; the own one where it is left out.' })
  unitId?: string | null;
}

@InputType()
abstract class OfOneCase {
  @IdOf('Case')
  caseId!: string;
  @Field(() => Int, { description: 'The version over which it was decided.' })
  expectedVersion!: number;
}

@InputType({ description: '終結・中断. The office ends its support for now; a new case begins when the person comes again.' })
export class CloseCaseInput extends OfOneCase {
  @Field(() => String, { description: 'Why, a code of closeReasons.' })
  reason!: string;
  @Field(() => Day, { nullable: true, description: 'On which day; today where it is left out.' })
  closedOn?: string | null;
}

@InputType({ description: '主担当を決める. Puts a colleague in charge of a case.' })
export class AssignCaseInput extends OfOneCase {
  @IdOf('Staff', { nullable: true, description: 'Who is in charge from now on; null for nobody yet.' })
  leadStaffId?: string | null;
  @IdOf('Unit', { nullable: true, description: 'In which unit; null for none.' })
  unitId?: string | null;
}

@InputType({ description: '世帯員を書き加える、または直す. Adds somebody to the household, or corrects what is said of them.' })
export class PutHouseholdMemberInput extends KeyedInput {
  @IdOf('Case')
  caseId!: string;
  @IdOf('Household', { nullable: true, description: 'The member; left out for somebody new.' })
  memberId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version over which it was written; left out for somebody new.' })
  expectedVersion?: number | null;
  @Field(() => String, { description: 'Name as they write it; at most 100 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name as it is read, in katakana; at most 100 characters.' })
  kana?: string | null;
  @Field(() => String, { description: '続柄, a code of relations.' })
  relation!: string;
  @Field(() => Day, { nullable: true, description: '生年月日, not in the future; how much of it is known says birthPrecision.' })
  birthDate?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether they live together.' })
  livesTogether!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What else there is to know; at most 4,000 characters, 1,000 for a member of the household.',
  })
  note?: string | null;
}

@InputType({ description: 'Somebody no longer belongs to the household, or was entered by mistake.' })
export class RemoveHouseholdMemberInput {
  @IdOf('Household', { description: 'Whoever is no longer there.' })
  memberId!: string;
  @Field(() => Int, { description: 'The version over which it was decided.' })
  expectedVersion!: number;
}

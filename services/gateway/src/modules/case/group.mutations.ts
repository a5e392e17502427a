import { changeBenefit, changeHealth, changeHousehold, changeMoney, changeSafety, changeWork } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import { answer } from '../shared/refusals.js';
import {
  ChangeBenefitInput,
  ChangeHealthInput,
  ChangeHouseholdInput,
  ChangeMoneyInput,
  ChangeSafetyInput,
  ChangeWorkInput,
} from './group.inputs.js';

const toDo = { description: 'What is to be done.' };

/** What is known about the life of a person, one field group at a time. */
@Resolver()
export class CaseGroupMutations {
  @Mutation(() => PersonResult, { description: '世帯を直す.' })
  changeHousehold(
    @Arg('input', () => ChangeHouseholdInput, toDo) input: ChangeHouseholdInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeHousehold(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '公的給付・保護を直す.' })
  changeBenefit(
    @Arg('input', () => ChangeBenefitInput, toDo) input: ChangeBenefitInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeBenefit(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '家計・債務を直す.' })
  changeMoney(
    @Arg('input', () => ChangeMoneyInput, toDo) input: ChangeMoneyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeMoney(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '健康・障害を直す.' })
  changeHealth(
    @Arg('input', () => ChangeHealthInput, toDo) input: ChangeHealthInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeHealth(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '仕事・職歴を直す.' })
  changeWork(
    @Arg('input', () => ChangeWorkInput, toDo) input: ChangeWorkInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeWork(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '安全を直す.' })
  changeSafety(
    @Arg('input', () => ChangeSafetyInput, toDo) input: ChangeSafetyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(changeSafety(context.desk, input)));
  }
}

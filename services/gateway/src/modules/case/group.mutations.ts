import { changeBenefit, changeHealth, changeHousehold, changeMoney, changeSafety, changeWork } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import {
  ChangeBenefitInput,
  ChangeHealthInput,
  ChangeHouseholdInput,
  ChangeMoneyInput,
  ChangeSafetyInput,
  ChangeWorkInput,
} from './group.inputs.js';

/** What is known about the life of a person, one field group at a time. */
@Resolver()
export class CaseGroupMutations {
  @Mutation(() => PersonResult, { description: '世帯を直す. Corrects the household; what is left out stays, null clears.' })
  changeHousehold(
    @Arg('input', () => ChangeHouseholdInput) input: ChangeHouseholdInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(changeHousehold(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '公的給付・保護を直す. Corrects benefits; what is left out stays, null clears.' })
  changeBenefit(
    @Arg('input', () => ChangeBenefitInput) input: ChangeBenefitInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(changeBenefit(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '家計・債務を直す. Corrects money matters; what is left out stays, null clears.' })
  changeMoney(@Arg('input', () => ChangeMoneyInput) input: ChangeMoneyInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return personDone(changeMoney(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '健康・障害を直す. Corrects what is said of health; what is left out stays, null clears.' })
  changeHealth(
    @Arg('input', () => ChangeHealthInput) input: ChangeHealthInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(changeHealth(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '仕事・職歴を直す. Corrects what is said of work; what is left out stays, null clears.' })
  changeWork(@Arg('input', () => ChangeWorkInput) input: ChangeWorkInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return personDone(changeWork(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '安全を直す. Corrects what to beware of; what is left out stays, null clears.' })
  changeSafety(
    @Arg('input', () => ChangeSafetyInput) input: ChangeSafetyInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(changeSafety(context.desk, input));
  }
}

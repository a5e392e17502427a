import { assignCase, closeCase, openCase, putHouseholdMember, removeHouseholdMember } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import { AssignCaseInput, CloseCaseInput, OpenCaseInput, PutHouseholdMemberInput, RemoveHouseholdMemberInput } from './case.inputs.js';

/** The case itself, and who lives with the person. */
@Resolver()
export class CaseMutations {
  @Mutation(() => PersonResult, { description: 'The office begins to support the person again; there is one open case for each person.' })
  openCase(@Arg('input', () => OpenCaseInput) input: OpenCaseInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return personDone(openCase(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '終結・中断: the case ends, the record stays.' })
  closeCase(@Arg('input', () => CloseCaseInput) input: CloseCaseInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return personDone(closeCase(context.desk, input));
  }

  @Mutation(() => PersonResult, { description: '主担当を決める. Only a supervisor or chief may.' })
  assignCase(@Arg('input', () => AssignCaseInput) input: AssignCaseInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return personDone(assignCase(context.desk, input));
  }

  @Mutation(() => PersonResult, {
    description: '世帯員を書き加える、または直す. Adds somebody to the household, or corrects what is said of them.',
  })
  putHouseholdMember(
    @Arg('input', () => PutHouseholdMemberInput) input: PutHouseholdMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(putHouseholdMember(context.desk, input));
  }

  @Mutation(() => PersonResult, {
    description: '世帯員を外す. Takes somebody out of the household who has left it or was entered by mistake.',
  })
  removeHouseholdMember(
    @Arg('input', () => RemoveHouseholdMemberInput) input: RemoveHouseholdMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return personDone(removeHouseholdMember(context.desk, input));
  }
}

import { assignCase, closeCase, openCase, putHouseholdMember, removeHouseholdMember } from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { PersonResult, personDone } from '../shared/personPayload.js';
import { answer } from '../shared/refusals.js';
import { AssignCaseInput, CloseCaseInput, OpenCaseInput, PutHouseholdMemberInput, RemoveHouseholdMemberInput } from './case.inputs.js';

const toDo = { description: 'What is to be done.' };

/** The case itself, and who lives with the person. */
@Resolver()
export class CaseMutations {
  @Mutation(() => PersonResult, { description: 'The office begins to support the person again; there is one open case for each person.' })
  openCase(@Arg('input', () => OpenCaseInput, toDo) input: OpenCaseInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return answer(context, () => personDone(openCase(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '終結・中断: the case ends, the record stays.' })
  closeCase(@Arg('input', () => CloseCaseInput, toDo) input: CloseCaseInput, @Ctx() context: GatewayContext): Promise<typeof PersonResult> {
    return answer(context, () => personDone(closeCase(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '主担当を決める. Only a supervisor or chief may.' })
  assignCase(
    @Arg('input', () => AssignCaseInput, toDo) input: AssignCaseInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(assignCase(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '世帯員を書き加える、または直す.' })
  putHouseholdMember(
    @Arg('input', () => PutHouseholdMemberInput, toDo) input: PutHouseholdMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(putHouseholdMember(context.desk, input)));
  }

  @Mutation(() => PersonResult, { description: '世帯員を外す.' })
  removeHouseholdMember(
    @Arg('input', () => RemoveHouseholdMemberInput, toDo) input: RemoveHouseholdMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof PersonResult> {
    return answer(context, () => personDone(removeHouseholdMember(context.desk, input)));
  }
}

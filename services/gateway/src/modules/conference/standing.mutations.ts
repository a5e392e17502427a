import { addStandingMember, removeStandingMember } from '@tsunagi/casework';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { resultOf } from '../shared/refusals.js';
import { AddStandingMemberInput, RemoveStandingMemberInput } from './conference.inputs.js';

@ObjectType({ description: 'The line of the 構成員名簿 that was added or removed.' })
export class StandingMemberPayload {
  @Field(() => ID, { description: 'Line that was added or taken off, its key.' })
  standingMemberId!: string;
}
const StandingMemberResult = resultOf('StandingMemberResult', StandingMemberPayload);

const done = async (context: GatewayContext, command: Promise<{ standingMemberId: string }>): Promise<StandingMemberPayload> =>
  Object.assign(new StandingMemberPayload(), { standingMemberId: context.seal('StandingMember', (await command).standingMemberId) });

/** 構成員名簿. */
@Resolver()
export class StandingMutations {
  @Mutation(() => StandingMemberResult, { description: '構成員名簿に加える: asked to every meeting of the kind from now on.' })
  addStandingMember(
    @Arg('input', () => AddStandingMemberInput) input: AddStandingMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof StandingMemberResult> {
    return done(context, addStandingMember(context.desk, input));
  }

  @Mutation(() => StandingMemberResult, { description: '構成員名簿から外す, from the next meeting on.' })
  removeStandingMember(
    @Arg('input', () => RemoveStandingMemberInput) input: RemoveStandingMemberInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof StandingMemberResult> {
    return done(context, removeStandingMember(context.desk, input));
  }
}

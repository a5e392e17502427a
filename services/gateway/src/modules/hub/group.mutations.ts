import { changeGroup, foundGroup, type GroupMeetingKind, type GroupRole, joinGroup, leaveGroup } from '@tsunagi/casework';
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { resultOf } from '../shared/refusals.js';
import { Day } from '../shared/scalars.js';
import { HubGroupType } from './group.types.js';
import { HubGroupRoleEnum, HubMeetingKindEnum } from './hub.enums.js';
import { groupOf } from './presentGroup.js';

@InputType({ description: 'All that a working group says of itself. What is left out is empty.' })
export class HubGroupFields {
  @Field(() => String, { description: 'What it is called; at most 60 characters. Its meetings are found by it.' })
  name!: string;
  @Field(() => String, { description: 'The name in katakana; at most 100 characters.' })
  nameKana!: string;
  @Field(() => String, { nullable: true, description: 'What the circle is there for; at most 1,000 characters.' })
  purpose?: string | null;
  @Field(() => String, { nullable: true, description: 'District or theme; at most 60 characters.' })
  area?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the district lies: five digits, a code of municipalities.' })
  municipality?: string | null;
  @Field(() => HubMeetingKindEnum, { description: 'As which kind of conference it meets.' })
  meetingKind!: GroupMeetingKind;
  @IdOf('HubEntry', { nullable: true, list: true, description: 'Published resources that it has in hand, at most 50.' })
  entryIds?: string[] | null;
  @Field(() => Day, { nullable: true, description: 'First day of the circle.' })
  since?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the circle, where it ends.' })
  until?: string | null;
}

@InputType({ description: '部会をつくる. The own organisation is its office, and the first to take part.' })
export class FoundHubGroupInput extends KeyedInput {
  @Field(() => HubGroupFields, { description: 'What the new group says of itself.' })
  group!: HubGroupFields;
}

@InputType({ description: 'What a group says of itself from now on; whoever wrote over an older version is told.' })
export class ChangeHubGroupInput {
  @IdOf('HubGroup')
  groupId!: string;
  @Field(() => Int, { description: 'The version over which it was written.' })
  expectedVersion!: number;
  @Field(() => HubGroupFields, { description: 'All that the group says of itself from now on.' })
  group!: HubGroupFields;
}

@InputType({ description: 'An organisation takes part from today on, or in another part than before.' })
export class JoinHubGroupInput {
  @IdOf('HubGroup')
  groupId!: string;
  @IdOf('Tenant', { description: 'Organisation of the region that takes part.' })
  tenantId!: string;
  @Field(() => HubGroupRoleEnum, { description: 'As what it takes part from today on.' })
  role!: GroupRole;
}

@InputType({ description: 'An organisation takes part no longer. What it has raised stays.' })
export class LeaveHubGroupInput {
  @IdOf('HubGroupMember', { description: 'Line of the list of members that is struck.' })
  memberId!: string;
}

@ObjectType({ description: 'The working group after the command.' })
export class HubGroupPayload {
  groupId!: string;
}
const HubGroupResult = resultOf('HubGroupResult', HubGroupPayload);
type Result = Promise<typeof HubGroupResult>;

const done = async (command: Promise<{ groupId: string }>): Promise<HubGroupPayload> =>
  Object.assign(new HubGroupPayload(), { groupId: (await command).groupId });

@Resolver(() => HubGroupPayload)
export class HubGroupMutations {
  @Mutation(() => HubGroupResult, { description: '部会をつくる. Whoever founds it keeps its office.' })
  foundHubGroup(@Arg('input', () => FoundHubGroupInput) input: FoundHubGroupInput, @Ctx() context: GatewayContext): Result {
    const { idempotencyKey, group } = input;
    return done(foundGroup(context.desk, { ...group, idempotencyKey }));
  }

  @Mutation(() => HubGroupResult, { description: 'Say of a group something else, end it, or choose its resources.' })
  changeHubGroup(@Arg('input', () => ChangeHubGroupInput) input: ChangeHubGroupInput, @Ctx() context: GatewayContext): Result {
    const { groupId, expectedVersion, group } = input;
    return done(changeGroup(context.desk, { ...group, groupId, expectedVersion }));
  }

  @Mutation(() => HubGroupResult, { description: 'Take an organisation into the group; by the group’s office.' })
  joinHubGroup(@Arg('input', () => JoinHubGroupInput) input: JoinHubGroupInput, @Ctx() context: GatewayContext): Result {
    return done(joinGroup(context.desk, input));
  }

  @Mutation(() => HubGroupResult, { description: 'End a part in the group; by the organisation itself or the group’s office.' })
  leaveHubGroup(@Arg('input', () => LeaveHubGroupInput) input: LeaveHubGroupInput, @Ctx() context: GatewayContext): Result {
    return done(leaveGroup(context.desk, input));
  }

  @FieldResolver(() => HubGroupType, { nullable: true, description: 'The group as it stands after that.' })
  group(@Root() { groupId }: HubGroupPayload, @Ctx() context: GatewayContext): Promise<HubGroupType | null> {
    return groupOf(context, groupId);
  }
}

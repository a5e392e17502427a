import type { GroupMeetingKind, GroupRole, NeedState } from '@tsunagi/casework';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { NodeType } from '../shared/NodeType.js';
import { Day } from '../shared/scalars.js';
import { HubGroupRoleEnum, HubMeetingKindEnum, HubNeedStateEnum } from './hub.enums.js';

@ObjectType('HubGroupName', { description: 'A working group that something else points at.' })
export class HubGroupNameType {
  @Field(() => ID, { description: 'Id of that HubGroup: ask for it by node or hubGroup.' })
  id!: string;
  @Field(() => String, { description: 'What the working group is called.' })
  name!: string;
}

@ObjectType('HubGroupMember', { description: '構成団体. An organisation that takes part, and as what; never a person.' })
export class HubGroupMemberType {
  @Field(() => ID, { description: 'Key of this line of the list: give it to leaveHubGroup. No Node.' })
  id!: string;
  @Field(() => TenantType, { description: 'Which organisation takes part.' })
  tenant!: TenantType;
  @Field(() => HubGroupRoleEnum, { description: 'As what it takes part.' })
  role!: GroupRole;
  @Field(() => Day, { description: 'Since which day it takes part.' })
  joinedOn!: string;
  @Field(() => Boolean, { description: 'Whether the viewer may strike it from the list.' })
  viewerCanEnd!: boolean;
}

@ObjectType('HubGroupCount', { description: 'How many needs of the group stand in one state.' })
export class HubGroupCountType {
  @Field(() => HubNeedStateEnum, { description: 'How far these needs have come.' })
  state!: NeedState;
  @Field(() => Int, { description: 'How many needs stand there; never none.' })
  count!: number;
}

@ObjectType('HubGroup', {
  implements: NodeType,
  description: '部会. A circle of organisations around a district or a theme, with its needs and resources on one board.',
})
export class HubGroupType {
  /** Keys for field resolvers. */
  groupId!: string;
  keeperId!: string;
  entryIds!: string[];

  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => Int, { description: 'Counts the changes; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, { description: 'What it is called. Conferences whose title begins so are its meetings.' })
  name!: string;
  @Field(() => String, { description: 'The name in katakana, by which lists are ordered.' })
  nameKana!: string;
  @Field(() => String, { description: 'What the circle is there for, in a few sentences.' })
  purpose!: string;
  @Field(() => String, { nullable: true, description: 'District or theme around which it meets.' })
  area!: string | null;
  @Field(() => String, { nullable: true, description: 'Where the district lies: five digits, a code of municipalities.' })
  municipalityCode!: string | null;
  @Field(() => HubMeetingKindEnum, { description: 'As which kind of conference it meets.' })
  meetingKind!: GroupMeetingKind;
  @Field(() => Day, { nullable: true, description: 'First day of the circle, where it is known.' })
  since!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day of the circle, where it has ended.' })
  until!: string | null;
  @Field(() => String, { nullable: true, description: 'Which text says that there is this group.' })
  source!: string | null;
  @Field(() => String, { nullable: true, description: '要確認: what of it is not yet known for certain.' })
  toConfirm!: string | null;
  @Field(() => TenantType, { description: 'The organisation that is its office.' })
  keeper!: TenantType;
}

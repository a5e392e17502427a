import { type EntryAct, entryActs } from '@tsunagi/casework';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { enumOf } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Day } from '../shared/scalars.js';
import { HubChangeType, HubContactType, HubRoomType, HubScheduleType, HubSeasonType, HubSourceType } from './content.types.js';

export const HubActEnum = enumOf('HubAction', 'What can be done with an entry of the hub.', entryActs);

@ObjectType('HubEntry', {
  implements: NodeType,
  description:
    '地域の資源. An organisation, place, service, work or piece of information, as it is published or as its keeper is writing it.',
})
export class HubEntryType {
  /** Keys for field resolvers. */
  entryId!: string;
  organisationId!: string | null;
  placeId!: string | null;

  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;
  @Field(() => Int, { description: 'Version of the published copy, or of the working copy where that is asked for.' })
  version!: number;
  @Field(() => String, { description: 'Kind; see hubKinds.' })
  kind!: string;
  @Field(() => String, { description: 'State; see hubEntryStates. For other organisations it is published or ended.' })
  state!: string;
  @Field(() => String, { description: 'Who may read it: everyone or region; see hubAudiences.' })
  audience!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Name in kana.' })
  nameKana!: string;
  @Field(() => [String], { description: 'Other names by which it is known.' })
  otherNames!: string[];
  @Field(() => String, { description: 'What it is, in a few sentences.' })
  summary!: string;
  @Field(() => String, { nullable: true, description: 'Municipality in which it lies (5 digits).' })
  municipalityCode!: string | null;
  @Field(() => [String], { description: 'Municipalities whose people may come; empty for the whole region.' })
  areas!: string[];
  @Field(() => String, { nullable: true, description: 'Address of the place, as it may be printed.' })
  address!: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude.' })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude.' })
  longitude!: number | null;
  @Field(() => [String], { description: 'Subjects of the official intake form that it answers; see needs.' })
  needs!: string[];
  @Field(() => [String], { description: 'Topics; see hubTopics.' })
  topics!: string[];
  @Field(() => String, { nullable: true, description: 'For whom.' })
  target!: string | null;
  @Field(() => Int, { nullable: true, description: 'From this age.' })
  minAge!: number | null;
  @Field(() => Int, { nullable: true, description: 'Up to this age.' })
  maxAge!: number | null;
  @Field(() => [HubScheduleType], { description: 'When it takes place.' })
  schedules!: HubScheduleType[];
  @Field(() => HubSeasonType, { nullable: true, description: 'In which part of the year; null for all of it.' })
  season!: HubSeasonType | null;
  @Field(() => String, { nullable: true, description: 'Cost; see hubCosts.' })
  cost!: string | null;
  @Field(() => Int, { nullable: true, description: 'Cost in yen.' })
  costYen!: number | null;
  @Field(() => String, { nullable: true, description: 'About the cost, in words.' })
  costNote!: string | null;
  @Field(() => String, { nullable: true, description: 'What is paid to those who take part; see hubPays.' })
  pay!: string | null;
  @Field(() => [String], { description: 'Stages of getting ready for work that it suits; see hubStages.' })
  stages!: string[];
  @Field(() => Boolean, { description: 'Whether people are fetched, or a way there is arranged.' })
  transport!: boolean;
  @Field(() => String, { nullable: true, description: 'How to get there.' })
  transportNote!: string | null;
  @Field(() => String, { nullable: true, description: 'Conditions.' })
  conditions!: string | null;
  @Field(() => [String], { description: 'Languages spoken (ja, en …).' })
  languages!: string[];
  @Field(() => String, { nullable: true, description: 'Steps, lifts, toilets.' })
  accessibility!: string | null;
  @Field(() => [HubContactType], { description: 'How to reach it.' })
  contacts!: HubContactType[];
  @Field(() => String, { nullable: true, description: 'Its own page.' })
  url!: string | null;
  @Field(() => HubRoomType, { nullable: true, description: 'Places and free ones; null before it was published.' })
  room!: HubRoomType | null;
  @Field(() => Day, { nullable: true, description: '最終確認: the day on which somebody last said that it is so.' })
  confirmedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who said so, by office and role.' })
  confirmedBy!: string | null;
  @Field(() => Boolean, { description: 'Whether nobody has confirmed it for more than 180 days.' })
  stale!: boolean;
  @Field(() => HubSourceType, { nullable: true, description: 'Where it stands.' })
  source!: HubSourceType | null;
  @Field(() => Day, { nullable: true, description: 'First day.' })
  since!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day.' })
  until!: string | null;
  @Field(() => Boolean, { description: 'Whether it is no more.' })
  ended!: boolean;
  @Field(() => [HubChangeType], { description: 'What has changed since the source was written.' })
  changes!: HubChangeType[];
  @Field(() => TenantType, { description: 'Who keeps the entry.' })
  keeper!: TenantType;
  @Field(() => String, { nullable: true, description: 'What the hub editor asked to be put right.' })
  reviewNote!: string | null;
  @Field(() => [HubActEnum], { description: 'What the viewer may do with it now.' })
  availableActions!: EntryAct[];
}

export const HubEntryConnection = connectionOf('HubEntry', HubEntryType);

@ObjectType('HubCount', { description: 'How many entries there are in a municipality.' })
export class HubCountType {
  @Field(() => String, { nullable: true, description: 'Municipality (5 digits); null for what lies in none.' })
  municipalityCode!: string | null;
  @Field(() => String, { description: 'Kind; see hubKinds.' })
  kind!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => Int, { description: 'How many of them have a free place.' })
  withRoom!: number;
}

@ObjectType('HubNode', { description: 'One corner of the network.' })
export class HubNodeType {
  @Field(() => ID, { description: 'Opaque global id of the entry.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Kind; see hubKinds.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Municipality (5 digits).' })
  municipalityCode!: string | null;
}

@ObjectType('HubEdge', { description: 'One line of the network.' })
export class HubEdgeType {
  @Field(() => ID, { description: 'Opaque global id of the link.' })
  id!: string;
  @Field(() => ID, { description: 'From which corner.' })
  fromId!: string;
  @Field(() => ID, { description: 'To which corner.' })
  toId!: string;
  @Field(() => String, { description: 'As what; see hubRoles.' })
  role!: string;
  @Field(() => [String], { description: 'What flows; see hubFlows.' })
  flows!: string[];
  @Field(() => String, { nullable: true, description: 'In words.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Where that stands.' })
  source!: string | null;
}

@ObjectType('HubNetwork', { description: 'つながりの図. Who does what with whom; at most 500 lines.' })
export class HubNetworkType {
  @Field(() => [HubNodeType], { description: 'The corners.' })
  nodes!: HubNodeType[];
  @Field(() => [HubEdgeType], { description: 'The lines.' })
  links!: HubEdgeType[];
}

@ObjectType('HubSetting', { description: 'How the own organisation wants its entries to be published.' })
export class HubSettingType {
  @Field(() => String, { description: 'Who confirms what is written: nobody, own_editor, region_editor.' })
  confirmBy!: string;
}

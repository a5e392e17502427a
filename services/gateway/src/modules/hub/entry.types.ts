import type { Confirmer, EntryAct } from '@tsunagi/casework';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { NodeType } from '../shared/NodeType.js';
import { Day } from '../shared/scalars.js';
import {
  HubChangeType,
  HubContactType,
  HubLinkSaid,
  HubPhotoType,
  HubRoomType,
  HubScheduleType,
  HubSeasonType,
  HubSourceType,
} from './content.types.js';
import {
  HubActEnum,
  HubAgreementEnum,
  HubAudienceEnum,
  HubConfirmerEnum,
  HubCostEnum,
  HubEntryStateEnum,
  HubKindEnum,
  HubStageEnum,
} from './hub.enums.js';

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

  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => Int, { description: 'Version of the published copy, or of the working copy where that is asked for.' })
  version!: number;
  @Field(() => HubKindEnum, { description: 'Organisation, place, service, work …; it never changes.' })
  kind!: string;
  @Field(() => HubEntryStateEnum, { description: 'How far it is published. For other organisations it is PUBLISHED or ENDED.' })
  state!: string;
  @Field(() => HubAudienceEnum, { description: 'Who may read it once it is published.' })
  audience!: string;
  @Field(() => String, { description: 'Name under which it is found and printed; at most 100 characters.' })
  name!: string;
  @Field(() => String, { description: 'Name as it is read, in katakana: by this lists are in order.' })
  nameKana!: string;
  @Field(() => [String], { description: 'Other names by which it is known; at most 20.' })
  otherNames!: string[];
  @Field(() => String, { description: 'What it is, in a few sentences.' })
  summary!: string;
  @Field(() => String, { nullable: true, description: 'Municipality in which it lies (5 digits).' })
  municipalityCode!: string | null;
  @Field(() => [String], { description: 'Municipalities whose people may come, codes of municipalities; empty for the whole region.' })
  areas!: string[];
  @Field(() => String, { nullable: true, description: 'Address of the place, as it may be printed.' })
  address!: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude in degrees (WGS 84), north positive.' })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude in degrees (WGS 84), east positive.' })
  longitude!: number | null;
  @Field(() => [String], { description: 'Subjects of the official intake form that it answers, codes of needs.' })
  needs!: string[];
  @Field(() => [String], { description: 'What it is about, codes of hubTopics.' })
  topics!: string[];
  @Field(() => String, { nullable: true, description: 'For whom it is meant, in words; at most 500 characters.' })
  target!: string | null;
  @Field(() => Int, { nullable: true, description: 'Youngest age that may come, in years.' })
  minAge!: number | null;
  @Field(() => Int, { nullable: true, description: 'Oldest age that may come, in years.' })
  maxAge!: number | null;
  @Field(() => [HubScheduleType], { description: 'Rules of when it takes place; at most 20.' })
  schedules!: HubScheduleType[];
  @Field(() => String, {
    nullable: true,
    description:
      'Where anybody finds its days, and those of what takes place there, as a calendar (RFC 5545); null where it is not published to everyone, is an organisation, or is no place and names no days.',
  })
  calendarUrl!: string | null;
  @Field(() => HubSeasonType, { nullable: true, description: 'In which part of the year; null for all of it.' })
  season!: HubSeasonType | null;
  @Field(() => HubCostEnum, { nullable: true, description: 'What it costs those who come; null where nobody has said.' })
  cost!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many places there are, as written: shown as room when it is published. Later its room is said by itself.',
  })
  capacity!: number | null;
  @Field(() => Int, { nullable: true, description: 'Price of one visit in yen, 0 to 1,000,000.' })
  costYen!: number | null;
  @Field(() => String, { nullable: true, description: 'About the cost, in words.' })
  costNote!: string | null;
  @Field(() => String, { nullable: true, description: 'What is paid to those who take part, a code of hubPays.' })
  pay!: string | null;
  @Field(() => [HubStageEnum], { description: 'Stages of getting ready for work that it suits.' })
  stages!: string[];
  @Field(() => Boolean, { description: 'Whether people are fetched, or a way there is arranged.' })
  transport!: boolean;
  @Field(() => String, { nullable: true, description: 'How to get there.' })
  transportNote!: string | null;
  @Field(() => String, { nullable: true, description: 'What must be so before somebody can come; at most 1,000 characters.' })
  conditions!: string | null;
  @Field(() => [String], { description: 'Languages spoken, by their codes (ja, en …); at most 20.' })
  languages!: string[];
  @Field(() => String, { nullable: true, description: 'Steps, lifts, toilets.' })
  accessibility!: string | null;
  @Field(() => [HubContactType], { description: 'Phones, fax, mail and pages of the office; at most 20.' })
  contacts!: HubContactType[];
  @Field(() => String, { nullable: true, description: 'Its own page.' })
  url!: string | null;
  @Field(() => [HubPhotoType], { description: 'Pictures of it, in the order in which they are shown; at most 6.' })
  photos!: HubPhotoType[];
  @Field(() => HubRoomType, { nullable: true, description: 'Places and free ones; null before it was published.' })
  room!: HubRoomType | null;
  @Field(() => Day, { nullable: true, description: '最終確認: the day on which somebody last said that it is so.' })
  confirmedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who said so, by office and role.' })
  confirmedBy!: string | null;
  @Field(() => Boolean, { description: 'Whether nobody has confirmed it for more than 180 days.' })
  stale!: boolean;
  @Field(() => Day, { nullable: true, description: 'Of a skill: the day on which whoever has it agreed that it stands here.' })
  agreedOn!: string | null;
  @Field(() => HubAgreementEnum, { nullable: true, description: 'Of a skill: how whoever has it agreed.' })
  agreedBy!: string | null;
  @Field(() => HubSourceType, { nullable: true, description: 'Where it stands.' })
  source!: HubSourceType | null;
  @Field(() => Day, { nullable: true, description: 'Day since which it exists.' })
  since!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day until which it exists; null for open.' })
  until!: string | null;
  @Field(() => Boolean, { description: 'Whether it is no more.' })
  ended!: boolean;
  @Field(() => [HubChangeType], { description: 'What has changed since the source was written, the latest last; at most 20.' })
  changes!: HubChangeType[];
  @Field(() => TenantType, { description: 'Who keeps the entry.' })
  keeper!: TenantType;
  @Field(() => String, { nullable: true, description: 'What the hub editor asked to be put right.' })
  reviewNote!: string | null;
  @Field(() => [HubActEnum], { description: 'Acts that the viewer may do to the entry now, by role and by its state.' })
  availableActions!: EntryAct[];
}

export const HubEntryConnection = connectionOf('HubEntry', HubEntryType);

@ObjectType('HubCount', { description: 'How many entries there are in a municipality.' })
export class HubCountType {
  @Field(() => String, { nullable: true, description: 'Municipality (5 digits); null for what lies in none.' })
  municipalityCode!: string | null;
  @Field(() => HubKindEnum, { description: 'Organisation, place, service, work …; it never changes.' })
  kind!: string;
  @Field(() => Int, { description: 'Published entries of this kind that lie there.' })
  count!: number;
  @Field(() => Int, { description: 'How many of them have a free place.' })
  withRoom!: number;
}

@ObjectType('HubNode', { description: 'One corner of the network.' })
export class HubNodeType {
  @Field(() => ID, { description: 'Id of the HubEntry that stands there.' })
  id!: string;
  @Field(() => String, { description: 'Name under which it is found and printed; at most 100 characters.' })
  name!: string;
  @Field(() => HubKindEnum, { description: 'Organisation, place, service, work …; it never changes.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Where it lies: five digits, a code of municipalities; null for what lies in none.' })
  municipalityCode!: string | null;
}

@ObjectType('HubEdge', { description: 'One line of the network.' })
export class HubEdgeType extends HubLinkSaid {
  @Field(() => ID, { description: 'Key of the link, as in HubEntry.links.' })
  id!: string;
  @Field(() => ID, { description: 'From which corner.' })
  fromId!: string;
  @Field(() => ID, { description: 'To which corner.' })
  toId!: string;
}

@ObjectType('HubNetwork', { description: 'つながりの図. Who does what with whom; at most 500 lines.' })
export class HubNetworkType {
  @Field(() => [HubNodeType], { description: 'Entries that a line begins or ends at; at most 1,000.' })
  nodes!: HubNodeType[];
  @Field(() => [HubEdgeType], { description: 'Lines between two corners that are both told; at most 500.' })
  links!: HubEdgeType[];
  @Field(() => Boolean, { description: 'Whether there are more lines than these: narrow by municipality or entry to see them.' })
  cut!: boolean;
}

@ObjectType('HubSetting', { description: 'How the own organisation wants its entries to be published.' })
export class HubSettingType {
  @Field(() => HubConfirmerEnum, { description: 'Who confirms what is written; NOBODY where nothing was ever said.' })
  confirmBy!: Confirmer;
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day, Moment } from '../shared/scalars.js';
import { HubKindEnum } from './hub.enums.js';

@ObjectType('HubEntryName', { description: 'Another entry of the hub, by name.' })
export class HubEntryNameType {
  @Field(() => ID, { description: 'Id of that HubEntry: ask for it by node or hubEntry.' })
  id!: string;
  @Field(() => String, { description: 'Name as the published copy says it.' })
  name!: string;
  @Field(() => HubKindEnum, { description: 'Organisation, place, service, work …' })
  kind!: string;
  @Field(() => Boolean, { description: 'Whether its last day has passed: it is named for what it was.' })
  ended!: boolean;
}

@ObjectType('HubSchedule', { description: '日程. When something takes place, in the time of Japan.' })
export class HubScheduleType {
  @Field(() => String, { nullable: true, description: 'What takes place then.' })
  label!: string | null;
  @Field(() => String, { description: 'Rule of recurrence (RFC 5545), such as FREQ=MONTHLY;BYDAY=2SA,4SA.' })
  rrule!: string;
  @Field(() => String, { nullable: true, description: 'Begins at, HH:MM.' })
  opensAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Ends at, HH:MM.' })
  closesAt!: string | null;
  @Field(() => Day, { nullable: true, description: 'First day on which the rule holds; null for always.' })
  from!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day on which the rule holds; null for open.' })
  until!: string | null;
  @Field(() => [Day], { description: '休み: days of the rule on which it does not take place; at most 60.' })
  except!: string[];
  @Field(() => String, { nullable: true, description: 'What else there is to know.' })
  note!: string | null;
  @Field(() => String, { description: 'As people say it: 第2・第4土曜 10:00–15:00.' })
  words!: string;
}

@ObjectType('HubOccurrence', { description: 'One day on which it takes place.' })
export class HubOccurrenceType {
  @Field(() => Day, { description: 'Calendar day in Japan.' })
  on!: string;
  @Field(() => String, { nullable: true, description: 'Begins at, HH:MM.' })
  opensAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Ends at, HH:MM.' })
  closesAt!: string | null;
  @Field(() => String, { nullable: true, description: 'What takes place then.' })
  label!: string | null;
}

@ObjectType('HubSeason', { description: '季節. The part of the year in which it exists.' })
export class HubSeasonType {
  @Field(() => String, { description: 'First day of the season, MM-DD.' })
  from!: string;
  @Field(() => String, { description: 'Until, MM-DD; before `from` it lies in the next year.' })
  until!: string;
}

@ObjectType('HubContact', { description: '連絡先. How an office is reached; never a private number.' })
export class HubContactType {
  @Field(() => String, { description: 'Whose it is: the office or desk.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'Phone number of the office.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Fax number of the office.' })
  fax!: string | null;
  @Field(() => String, { nullable: true, description: 'Mail address of the office; at most 200 characters.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'Its page on the web, http or https.' })
  url!: string | null;
}

@ObjectType('HubPhoto', { description: '写真 of a resource, with words for those who do not see it.' })
export class HubPhotoType {
  @Field(() => ID, { description: 'Key of the picture: give it as photoId in what the entry says. No Node: `url` is where it is had.' })
  id!: string;
  @Field(() => String, { description: 'What is to be seen on it, in words.' })
  alt!: string;
  @Field(() => String, { description: 'Address of the JPEG for the viewer; the right is checked again there.' })
  url!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Address for whoever asks, without signing in; null unless the entry is published to everyone.',
  })
  openUrl!: string | null;
}

@ObjectType('HubRoom', { description: '空き. Places in all, and free ones as last said.' })
export class HubRoomType {
  @Field(() => Int, { nullable: true, description: 'Places in all; null where they are not counted.' })
  capacity!: number | null;
  @Field(() => Int, { nullable: true, description: 'Free places as last said by the keeper.' })
  free!: number | null;
  @Field(() => Int, { description: 'How many of the free ones are put aside for other organisations.' })
  held!: number;
  @Field(() => Int, { nullable: true, description: 'What is left: free ones that nobody holds; null where they are not counted.' })
  available!: number | null;
  @Field(() => String, { nullable: true, description: 'In a few words.' })
  note!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was last said.' })
  updatedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who said so, by office and role.' })
  updatedBy!: string | null;
}

@ObjectType('HubSource', { description: '出典. Where it stands, and of which day that text is.' })
export class HubSourceType {
  @Field(() => String, { description: 'Title of the text.' })
  title!: string;
  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;
  @Field(() => Day, { description: 'Day of the text.' })
  dated!: string;
  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url!: string | null;
}

@ObjectType('HubChange', { description: 'One change since the source was written, and where that stands.' })
export class HubChangeType {
  @Field(() => Day, { description: 'Calendar day in Japan.' })
  on!: string;
  @Field(() => String, { description: 'What has changed.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Where that stands.' })
  source!: string | null;
}

@ObjectType('HubRevision', { description: 'A state in which the entry was published.' })
export class HubRevisionType {
  @Field(() => Int, { description: 'Its number, counted up.' })
  number!: number;
  @Field(() => Moment, { description: 'When it was published.' })
  at!: Date;
  @Field(() => String, { description: 'By whom, by office and role.' })
  by!: string;
  @Field(() => String, { nullable: true, description: 'What had changed, in their words.' })
  what!: string | null;
  @Field(() => String, { description: 'The name it had.' })
  name!: string;
  @Field(() => String, { description: 'What it said of itself.' })
  summary!: string;
}

/** What is said of a link, with its entries and in the network alike. */
@ObjectType()
export abstract class HubLinkSaid {
  @Field(() => String, { description: 'As what, a code of hubRoles.' })
  role!: string;
  @Field(() => [String], { description: 'What flows, codes of hubFlows.' })
  flows!: string[];
  @Field(() => String, { nullable: true, description: 'More about it in words; at most 500 characters.' })
  note!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The text that names it, or the office and role of whoever added it; null where that has to be asked (要確認).',
  })
  source!: string | null;
  @Field(() => Day, { nullable: true, description: '確認日: the day of that text, or on which it was added.' })
  confirmedOn!: string | null;
}

@ObjectType('HubLink', { description: 'だれが何をだれと. Who takes part in what, as what, and what flows between them.' })
export class HubLinkType extends HubLinkSaid {
  @Field(() => ID, { description: 'Key of the link: give it as linkId. No Node: it is read with its entry.' })
  id!: string;
  @Field(() => HubEntryNameType, { nullable: true, description: 'Entry that takes part.' })
  from!: HubEntryNameType | null;
  @Field(() => HubEntryNameType, { nullable: true, description: 'In what, or with whom.' })
  to!: HubEntryNameType | null;
  @Field(() => Day, { nullable: true, description: 'First day on which it was so, where it is known.' })
  since!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day on which it was so, where it is over.' })
  until!: string | null;
  @Field(() => Boolean, { description: 'Whether it is over.' })
  ended!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may say that it is over.' })
  viewerCanRemove!: boolean;
}

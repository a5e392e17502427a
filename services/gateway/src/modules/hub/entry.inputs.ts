import type { Confirmer, HubContent, HubKind } from '@tsunagi/casework';
import { Field, Float, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';
import { HubAgreementEnum, HubAudienceEnum, HubConfirmerEnum, HubCostEnum, HubKindEnum, HubStageEnum } from './hub.enums.js';

type Text = string | null;
const text = { nullable: true } as const;

@InputType({ description: '日程. When it takes place.' })
export class HubScheduleInput {
  @Field(() => String, { ...text, description: 'What takes place then; at most 50 characters.' })
  label?: Text;
  @Field(() => String, { description: 'Rule of recurrence (RFC 5545): days, weeks, months or years.' })
  rrule!: string;
  @Field(() => String, { ...text, description: 'Begins at, HH:MM.' })
  opensAt?: Text;
  @Field(() => String, { ...text, description: 'Ends at, HH:MM.' })
  closesAt?: Text;
  @Field(() => Day, { ...text, description: 'First day on which the rule holds; null for always.' })
  from?: Text;
  @Field(() => Day, { ...text, description: 'Day until which it lasts; null for open.' })
  until?: Text;
  @Field(() => [Day], { ...text, description: '休み: days of the rule on which it does not take place; at most 60.' })
  except?: string[] | null;
  @Field(() => String, { ...text, description: 'What else there is to know; at most 200 characters.' })
  note?: Text;
}

@InputType({ description: '連絡先 of an office; never a private number.' })
export class HubContactInput {
  @Field(() => String, { description: 'Whose it is: the office or desk.' })
  label!: string;
  @Field(() => String, { ...text, description: 'Phone number of the office.' })
  phone?: Text;
  @Field(() => String, { ...text, description: 'Fax number of the office.' })
  fax?: Text;
  @Field(() => String, { ...text, description: 'Mail address of the office; at most 200 characters.' })
  email?: Text;
  @Field(() => String, { ...text, description: 'Its page on the web, http or https.' })
  url?: Text;
}

@InputType({ description: '写真. A picture that was stored by POST /hub/photos, in its place among the others.' })
export class HubPhotoInput {
  @IdOf('HubPhoto')
  photoId!: string;
  @Field(() => String, { description: 'What is to be seen on it, for those who do not see it; at most 200 characters.' })
  alt!: string;
}

@InputType({ description: '出典. Where it stands.' })
export class HubSourceInput {
  @Field(() => String, { description: 'Title of the text.' })
  title!: string;
  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;
  @Field(() => Day, { description: 'Day of the text.' })
  dated!: string;
  @Field(() => String, { ...text, description: 'Where it can be read.' })
  url?: Text;
}

@InputType({ description: 'One change since the source was written, with its day.' })
export class HubChangeInput {
  @Field(() => Day, { description: 'Day from which it is so.' })
  on!: string;
  @Field(() => String, { description: 'What has changed.' })
  text!: string;
  @Field(() => String, { ...text, description: 'Where that stands.' })
  source?: Text;
}

@InputType({ description: 'All that an entry says. What is left out is empty.' })
export class HubContentInput {
  @Field(() => String, { description: 'Name; at most 100 characters.' })
  name!: string;
  @Field(() => String, { description: 'Name as it is read, in katakana: by this lists are in order.' })
  nameKana!: string;
  @Field(() => [String], { ...text, description: 'Other names by which it is found; at most 20, of 100 characters each.' })
  otherNames?: string[] | null;
  @Field(() => String, { ...text, description: 'What it is; at most 2,000 characters.' })
  summary?: Text;
  @Field(() => HubAudienceEnum, { ...text, description: 'Who may read it; EVERYONE where it is left out. A skill is for REGION only.' })
  audience?: Text;
  @IdOf('HubEntry', { ...text, description: 'The organisation that offers it.' })
  organisationId?: Text;
  @IdOf('HubEntry', { ...text, description: 'The site or place where it takes place.' })
  placeId?: Text;
  @Field(() => String, { ...text, description: 'Municipality in which it lies (5 digits).' })
  municipalityCode?: Text;
  @Field(() => [String], {
    ...text,
    description: 'Municipalities whose people may come, codes of municipalities; empty for the whole region.',
  })
  areas?: string[] | null;
  @Field(() => String, { ...text, description: 'Address as it may be printed.' })
  address?: Text;
  @Field(() => Float, { ...text, description: 'Latitude in degrees (WGS 84), north positive.' })
  latitude?: number | null;
  @Field(() => Float, { ...text, description: 'Longitude in degrees (WGS 84), east positive.' })
  longitude?: number | null;
  @Field(() => [String], { ...text, description: 'Subjects of the intake form, codes of needs; at most 20.' })
  needs?: string[] | null;
  @Field(() => [String], { ...text, description: 'What it is about, codes of hubTopics; at most 20.' })
  topics?: string[] | null;
  @Field(() => String, { ...text, description: 'For whom it is meant, in words; at most 500 characters.' })
  target?: Text;
  @Field(() => Int, { ...text, description: 'Youngest age that may come, in years.' })
  minAge?: number | null;
  @Field(() => Int, { ...text, description: 'Oldest age that may come, in years.' })
  maxAge?: number | null;
  @Field(() => [HubScheduleInput], { ...text, description: 'Rules of when it takes place; at most 20.' })
  schedules?: HubScheduleInput[] | null;
  @Field(() => String, { ...text, description: 'Season from, MM-DD.' })
  seasonFrom?: Text;
  @Field(() => String, { ...text, description: 'Season until, MM-DD.' })
  seasonUntil?: Text;
  @Field(() => HubCostEnum, { ...text, description: 'What it costs those who come.' })
  cost?: Text;
  @Field(() => Int, {
    nullable: true,
    description: 'How many places there are, as written: shown as room when it is published. Later its room is said by itself.',
  })
  capacity?: number | null;
  @Field(() => Int, { ...text, description: 'Price of one visit in yen, 0 to 1,000,000.' })
  costYen?: number | null;
  @Field(() => String, { ...text, description: 'About the cost, in words.' })
  costNote?: Text;
  @Field(() => String, { ...text, description: 'What is paid to those who take part, a code of hubPays.' })
  pay?: Text;
  @Field(() => [HubStageEnum], { ...text, description: 'Stages of getting ready for work that it suits; at most 20.' })
  stages?: string[] | null;
  @Field(() => Boolean, { ...text, description: 'Whether people are fetched.' })
  transport?: boolean | null;
  @Field(() => String, { ...text, description: 'How to get there.' })
  transportNote?: Text;
  @Field(() => String, { ...text, description: 'What must be so before somebody can come; at most 1,000 characters.' })
  conditions?: Text;
  @Field(() => [String], { ...text, description: 'Languages spoken, by their codes (ja, en …); at most 20.' })
  languages?: string[] | null;
  @Field(() => String, { ...text, description: 'Steps, lifts, toilets.' })
  accessibility?: Text;
  @Field(() => [HubContactInput], { ...text, description: 'Phones, fax, mail and pages of the office; at most 20.' })
  contacts?: HubContactInput[] | null;
  @Field(() => String, { ...text, description: 'Its own page.' })
  url?: Text;
  @Field(() => [HubPhotoInput], { ...text, description: 'Pictures in the order in which they are shown; at most 6.' })
  photos?: HubPhotoInput[] | null;
  @Field(() => Day, { ...text, description: 'Of a skill: the day on which whoever has it agreed; needed before it is published.' })
  agreedOn?: Text;
  @Field(() => HubAgreementEnum, { ...text, description: 'Of a skill: how whoever has it agreed; needed before it is published.' })
  agreedBy?: Text;
  @Field(() => HubSourceInput, { ...text, description: 'Where it stands.' })
  source?: HubSourceInput | null;
  @Field(() => Day, { ...text, description: 'Day since which it exists.' })
  since?: Text;
  @Field(() => Day, { ...text, description: 'Day until which it lasts; null for open.' })
  until?: Text;
  @Field(() => [HubChangeInput], { ...text, description: 'What has changed since.' })
  changes?: HubChangeInput[] | null;
}

@InputType({ description: '資源を書く: a new entry, as a draft.' })
export class CreateHubEntryInput extends KeyedInput {
  @Field(() => HubKindEnum, { description: 'What it is. It does not change afterwards.' })
  kind!: HubKind;
  @Field(() => HubContentInput, { description: 'What it says.' })
  content!: HubContentInput;
}

@InputType()
abstract class OfHubEntry {
  @IdOf('HubEntry')
  entryId!: string;
}
@InputType()
abstract class OfHubVersion extends OfHubEntry {
  @Field(() => Int, { description: 'The version of the working copy over which it was written.' })
  expectedVersion!: number;
}

@InputType({ description: 'Write the working copy anew. The region reads the published copy until it is published.' })
export class ChangeHubEntryInput extends OfHubVersion {
  @Field(() => HubContentInput, { description: 'All that it says from now on.' })
  content!: HubContentInput;
}

@InputType({ description: '公開する. The working copy becomes what the region reads.' })
export class PublishHubEntryInput extends OfHubVersion {
  @Field(() => String, { ...text, description: 'What has changed, in a few words.' })
  what?: Text;
  @Field(() => HubContentInput, {
    ...text,
    description: 'All that it says from now on, where it is written and published in one step; left out where the working copy stands.',
  })
  content?: HubContentInput | null;
}

@InputType({ description: 'The hub editor publishes what was offered.' })
export class ConfirmHubDraftInput extends OfHubVersion {}

@InputType({ description: 'The hub editor gives a draft back.' })
export class ReturnHubDraftInput extends OfHubVersion {
  @Field(() => String, { description: 'What is to be put right; at most 500 characters.' })
  note!: string;
}

@InputType({ description: 'Back to what the region reads; a draft that was never published goes.' })
export class DiscardHubDraftInput extends OfHubVersion {}

@InputType({ description: '最終確認: it is still so.' })
export class ConfirmHubEntryInput extends OfHubEntry {}

@InputType({ description: '空き as it was read: where something else stands there now, nothing is written.' })
export class HubRoomSeenInput {
  @Field(() => Int, { ...text, description: 'Places in all.' })
  capacity?: number | null;
  @Field(() => Int, { ...text, description: 'How many places were free, as the screen showed it.' })
  free?: number | null;
  @Field(() => String, { ...text, description: 'In a few words.' })
  note?: Text;
}

@InputType({ description: '空きを示す: in force at once.' })
export class SetHubRoomInput extends OfHubEntry {
  @Field(() => Int, { ...text, description: 'Places in all; left out where they are not counted.' })
  capacity?: number | null;
  @Field(() => Int, { ...text, description: 'Places that are free today; not more than there are in all.' })
  free?: number | null;
  @Field(() => String, { ...text, description: 'In a few words.' })
  note?: Text;
  @Field(() => HubRoomSeenInput, { description: 'What stood on the screen on which this is said.' })
  seen!: HubRoomSeenInput;
}

@InputType({ description: 'It is no more; the entry stays readable with its last day.' })
export class EndHubEntryInput extends OfHubEntry {
  @Field(() => Day, { description: 'Day until which it lasts; null for open.' })
  until!: string;
  @Field(() => String, { description: 'Why, in a few words.' })
  reason!: string;
}

@InputType({ description: 'It goes on after all.' })
export class ReopenHubEntryInput extends OfHubEntry {}

@InputType({ description: 'だれが何をだれと. What one entry of the hub has to do with another.' })
export class LinkHubEntriesInput extends KeyedInput {
  @IdOf('HubEntry', { description: 'Entry that takes part.' })
  fromId!: string;
  @IdOf('HubEntry', { description: 'In what, or with whom.' })
  toId!: string;
  @Field(() => String, { description: 'As what, a code of hubRoles.' })
  role!: string;
  @Field(() => [String], { ...text, description: 'What flows, codes of hubFlows.' })
  flows?: string[] | null;
  @Field(() => String, { ...text, description: 'More about it in words; at most 500 characters.' })
  note?: Text;
  @Field(() => Day, { ...text, description: 'First day on which it was so, where it is known.' })
  since?: Text;
}

@InputType({ description: 'It is no longer so, from today on; it stays readable with its last day.' })
export class UnlinkHubEntriesInput {
  @IdOf('HubLink')
  linkId!: string;
}

@InputType({ description: 'Who confirms what the own organisation writes before the region reads it.' })
export class SetHubConfirmingInput {
  @Field(() => HubConfirmerEnum, { description: 'Who confirms from now on. What was offered before waits for whom it was offered to.' })
  confirmBy!: Confirmer;
}

/** The content as casework takes it: every field there, empty where it was left out. */
export const contentOf = (given: HubContentInput, empty: HubContent): HubContent =>
  ({
    ...empty,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== '')),
  }) as HubContent;

import type { HubContent, HubKind } from '@tsunagi/casework';
import { Field, Float, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

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
  @Field(() => Day, { ...text, description: 'First day.' })
  from?: Text;
  @Field(() => Day, { ...text, description: 'Last day.' })
  until?: Text;
  @Field(() => String, { ...text, description: 'What else there is to know; at most 200 characters.' })
  note?: Text;
}

@InputType({ description: '連絡先 of an office; never a private number.' })
export class HubContactInput {
  @Field(() => String, { description: 'Whose it is: the office or desk.' })
  label!: string;
  @Field(() => String, { ...text, description: 'Phone.' })
  phone?: Text;
  @Field(() => String, { ...text, description: 'Fax.' })
  fax?: Text;
  @Field(() => String, { ...text, description: 'E-mail.' })
  email?: Text;
  @Field(() => String, { ...text, description: 'Page.' })
  url?: Text;
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

@InputType({ description: 'What has changed since the source was written.' })
export class HubChangeInput {
  @Field(() => Day, { description: 'Day.' })
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
  @Field(() => String, { description: 'Name in kana.' })
  nameKana!: string;
  @Field(() => [String], { ...text, description: 'Other names.' })
  otherNames?: string[] | null;
  @Field(() => String, { ...text, description: 'What it is; at most 2,000 characters.' })
  summary?: Text;
  @Field(() => String, { ...text, description: 'everyone (where it is left out) or region; see hubAudiences.' })
  audience?: Text;
  @IdOf('HubEntry', { ...text, description: 'The organisation that offers it.' })
  organisationId?: Text;
  @IdOf('HubEntry', { ...text, description: 'The site or place where it takes place.' })
  placeId?: Text;
  @Field(() => String, { ...text, description: 'Municipality in which it lies (5 digits).' })
  municipalityCode?: Text;
  @Field(() => [String], { ...text, description: 'Municipalities whose people may come; empty for the whole region.' })
  areas?: string[] | null;
  @Field(() => String, { ...text, description: 'Address as it may be printed.' })
  address?: Text;
  @Field(() => Float, { ...text, description: 'Latitude.' })
  latitude?: number | null;
  @Field(() => Float, { ...text, description: 'Longitude.' })
  longitude?: number | null;
  @Field(() => [String], { ...text, description: 'Subjects of the intake form; see needs.' })
  needs?: string[] | null;
  @Field(() => [String], { ...text, description: 'Topics; see hubTopics.' })
  topics?: string[] | null;
  @Field(() => String, { ...text, description: 'For whom.' })
  target?: Text;
  @Field(() => Int, { ...text, description: 'From this age.' })
  minAge?: number | null;
  @Field(() => Int, { ...text, description: 'Up to this age.' })
  maxAge?: number | null;
  @Field(() => [HubScheduleInput], { ...text, description: 'When it takes place.' })
  schedules?: HubScheduleInput[] | null;
  @Field(() => String, { ...text, description: 'Season from, MM-DD.' })
  seasonFrom?: Text;
  @Field(() => String, { ...text, description: 'Season until, MM-DD.' })
  seasonUntil?: Text;
  @Field(() => String, { ...text, description: 'Cost; see hubCosts.' })
  cost?: Text;
  @Field(() => Int, { ...text, description: 'Cost in yen.' })
  costYen?: number | null;
  @Field(() => String, { ...text, description: 'About the cost, in words.' })
  costNote?: Text;
  @Field(() => String, { ...text, description: 'What is paid to those who take part; see hubPays.' })
  pay?: Text;
  @Field(() => [String], { ...text, description: 'Stages it suits; see hubStages.' })
  stages?: string[] | null;
  @Field(() => Boolean, { ...text, description: 'Whether people are fetched.' })
  transport?: boolean | null;
  @Field(() => String, { ...text, description: 'How to get there.' })
  transportNote?: Text;
  @Field(() => String, { ...text, description: 'Conditions.' })
  conditions?: Text;
  @Field(() => [String], { ...text, description: 'Languages spoken (ja, en …).' })
  languages?: string[] | null;
  @Field(() => String, { ...text, description: 'Steps, lifts, toilets.' })
  accessibility?: Text;
  @Field(() => [HubContactInput], { ...text, description: 'How to reach it.' })
  contacts?: HubContactInput[] | null;
  @Field(() => String, { ...text, description: 'Its own page.' })
  url?: Text;
  @Field(() => HubSourceInput, { ...text, description: 'Where it stands.' })
  source?: HubSourceInput | null;
  @Field(() => Day, { ...text, description: 'First day.' })
  since?: Text;
  @Field(() => Day, { ...text, description: 'Last day.' })
  until?: Text;
  @Field(() => [HubChangeInput], { ...text, description: 'What has changed since.' })
  changes?: HubChangeInput[] | null;
}

@InputType({ description: '資源を書く: a new entry, as a draft.' })
export class CreateHubEntryInput extends KeyedInput {
  @Field(() => String, { description: 'Kind; see hubKinds. It does not change afterwards.' })
  kind!: HubKind;
  @Field(() => HubContentInput, { description: 'What it says.' })
  content!: HubContentInput;
}

@InputType()
abstract class OfHubEntry {
  @IdOf('HubEntry', { description: 'The entry.' })
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

@InputType({ description: '公開する.' })
export class PublishHubEntryInput extends OfHubVersion {
  @Field(() => String, { ...text, description: 'What has changed, in a few words.' })
  what?: Text;
}

@InputType({ description: 'The hub editor publishes what was offered.' })
export class ConfirmHubDraftInput extends OfHubVersion {}

@InputType({ description: 'The hub editor gives a draft back.' })
export class ReturnHubDraftInput extends OfHubVersion {
  @Field(() => String, { description: 'What is to be put right; at most 500 characters.' })
  note!: string;
}

@InputType({ description: 'Back to what the region reads; a draft that was never published goes.' })
export class DiscardHubDraftInput extends OfHubEntry {}

@InputType({ description: '最終確認: it is still so.' })
export class ConfirmHubEntryInput extends OfHubEntry {}

@InputType({ description: '空きを示す: in force at once.' })
export class SetHubRoomInput extends OfHubEntry {
  @Field(() => Int, { ...text, description: 'Places in all; left out where they are not counted.' })
  capacity?: number | null;
  @Field(() => Int, { ...text, description: 'Free ones.' })
  free?: number | null;
  @Field(() => String, { ...text, description: 'In a few words.' })
  note?: Text;
}

@InputType({ description: 'It is no more; the entry stays readable with its last day.' })
export class EndHubEntryInput extends OfHubEntry {
  @Field(() => Day, { description: 'Last day.' })
  until!: string;
  @Field(() => String, { description: 'Why, in a few words.' })
  reason!: string;
}

@InputType({ description: 'It goes on after all.' })
export class ReopenHubEntryInput extends OfHubEntry {}

@InputType({ description: 'だれが何をだれと.' })
export class LinkHubEntriesInput extends KeyedInput {
  @IdOf('HubEntry', { description: 'Who.' })
  fromId!: string;
  @IdOf('HubEntry', { description: 'In what, or with whom.' })
  toId!: string;
  @Field(() => String, { description: 'As what; see hubRoles.' })
  role!: string;
  @Field(() => [String], { ...text, description: 'What flows; see hubFlows.' })
  flows?: string[] | null;
  @Field(() => String, { ...text, description: 'In words.' })
  note?: Text;
}

@InputType({ description: 'It is no longer so.' })
export class UnlinkHubEntriesInput {
  @IdOf('HubLink', { description: 'The link.' })
  linkId!: string;
}

@InputType({ description: 'Who confirms what the own organisation writes before the region reads it.' })
export class SetHubConfirmingInput {
  @Field(() => String, { description: 'nobody, own_editor or region_editor.' })
  confirmBy!: string;
}

/** The content as casework takes it: every field there, empty where it was left out. */
export const contentOf = (given: HubContentInput, empty: HubContent): HubContent =>
  ({
    ...empty,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== '')),
  }) as HubContent;

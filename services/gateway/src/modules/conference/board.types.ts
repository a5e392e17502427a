import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { BasisEnum, FieldGroupEnum } from '../shared/enums.js';
import { Day, Moment } from '../shared/scalars.js';
import { ItemOutcomeEnum, ItemSortEnum, ItemStateEnum, NoteKindEnum, OccasionEnum, WithheldFromEnum } from './conference.enums.js';
import { ConferenceKindType } from './kind.types.js';

@ObjectType('AgendaItem', { description: '議題, as far as the viewer hears it.' })
export class AgendaItemType {
  /** Keys of the row, and what is asked of it again; not fields. */
  itemId!: string;
  conferenceId!: string;
  standsAgain!: boolean;
  /** Who presents it: not a field. */
  presenterStaffId!: string;
  /** Whether the viewer is not told which office brought it: not a field. */
  officesVeiled!: boolean;
  @Field(() => ID, { description: 'Key of the item: give it as itemId. No Node: it is read with its conference.' })
  id!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => Int, { description: 'Its place among the items that the viewer sees, from 1.' })
  position!: number;
  @Field(() => ItemSortEnum, { description: '議題の種類. Whether it is about a person, about nobody, or an anonymous study.' })
  sort!: string;
  @Field(() => ConferenceKindType, { description: 'The kind whose rule it follows.' })
  kind!: ConferenceKindType;
  @Field(() => String, { description: 'Its title, which never names anybody.' })
  title!: string;
  @Field(() => BasisEnum, { nullable: true, description: 'The legal basis on which it is told; null where it is about nobody.' })
  basis!: string | null;
  @Field(() => ItemStateEnum, { description: 'What has become of it.' })
  state!: string;
  @Field(() => ItemOutcomeEnum, {
    nullable: true,
    description: '協議した・次回へ, as it was said; null where the lines of the record say it: what has one counts as discussed.',
  })
  outcome!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was struck.' })
  struckReason!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which it went to the hub; null where it has not.' })
  sentToHubOn!: string | null;
  @Field(() => String, { description: 'Who presents it.' })
  presenter!: string;
  @Field(() => TenantType, { description: 'The organisation that brought it.' })
  tenant!: TenantType;
  @Field(() => ID, {
    nullable: true,
    description:
      'Whom it is about, id of a Person; for those of the organisation that brought it to whom it was told, null for all others.',
  })
  personId!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer’s organisation brought it, and the viewer hears it.' })
  own!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may strike it.' })
  mayStrike!: boolean;
}

@ObjectType('PapersForSeat', { description: 'What one member is handed of an item, where that is less than the others are.' })
export class PapersForSeatType {
  @Field(() => ID, { description: 'Whose seat: id of a ConferenceMember.' })
  memberId!: string;
  @Field(() => [FieldGroupEnum], { description: 'What of the person is told to them; none where they get the written pages alone.' })
  fieldGroups!: string[];
}

@ObjectType('LeftItem', {
  description: '協議されなかった案件. A case of the own organisation that the viewer may bring here, with what it stood on then.',
})
export class LeftItemType {
  @Field(() => ID, { description: 'Key of the item then: give it as carriedFromId. No Node.' })
  id!: string;
  @Field(() => Int, { description: 'Which meeting of its kind did not come to it.' })
  sessionNumber!: number;
  @Field(() => Moment, { description: 'When that meeting began.' })
  startsAt!: Date;
  @Field(() => ItemSortEnum, { description: 'A case or the review of a plan.' })
  sort!: string;
  @Field(() => String, { description: 'Code of the kind whose rule it followed.' })
  kindCode!: string;
  @Field(() => String, { description: 'Its title, which never names anybody.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What was asked of the meeting.' })
  purpose!: string | null;
  @Field(() => [FieldGroupEnum], { description: 'What of the person was to be told.' })
  fieldGroups!: string[];
  @Field(() => ID, { description: 'Whom it is about: id of a Person.' })
  personId!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the Case; null where none was named.' })
  caseId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the Consent on which it stood; it may have ended since.' })
  consentId!: string | null;
}

@ObjectType('BroughtAgain', { description: '次回に出しました. Where an item stands once more.' })
export class BroughtAgainType {
  @Field(() => ID, { description: 'The later meeting, by its global id.' })
  conferenceId!: string;
  @Field(() => ID, { description: 'The item there: key of an AgendaItem.' })
  itemId!: string;
  @Field(() => Int, { description: 'Which meeting of its kind that is.' })
  sessionNumber!: number;
  @Field(() => Moment, { description: 'When that meeting begins.' })
  startsAt!: Date;
}

@ObjectType('AgendaBrief', { description: '議題の趣旨. What stands behind the title; of a person it is handed out with the papers.' })
export class AgendaBriefType {
  @Field(() => String, { nullable: true, description: 'What is asked of the meeting; at most 2,000 characters.' })
  purpose!: string | null;
  @Field(() => [FieldGroupEnum], { description: 'What of the person is told; none where it is about nobody.' })
  fieldGroups!: string[];
  @Field(() => [ID], {
    description:
      'Seats to which nothing is handed out, on purpose: ids of ConferenceMember, for the organisation that brought the item; none for all others; at most 1,000.',
  })
  leftOut!: string[];
  @Field(() => [PapersForSeatType], {
    description:
      'Seats to which less is told than to the others, on purpose; for the organisation that brought the item, none for all others; at most 1,000.',
  })
  lessTo!: PapersForSeatType[];
  @Field(() => [ID], {
    description:
      'Seats without an account to which the papers are handed out now: ids of ConferenceMember, for the organisation that brought the item; none for all others; at most 1,000.',
  })
  guestsTold!: string[];
  @Field(() => [ID], {
    description:
      '誓約したがまだ届いていない人: ids of ConferenceMember, who pledged after the papers were last handed out and are neither told nor left out; for the organisation that brought it, empty for all others; at most 1,000.',
  })
  pledgedSince!: string[];
}

@ObjectType('ConferenceOpinion', { description: '意見・指摘. What a member has to say without being there, or over the minutes.' })
export class ConferenceOpinionType {
  @Field(() => ID, { description: 'Key of the opinion. No Node: it is read with its conference.' })
  id!: string;
  @Field(() => ID, { description: 'Whose it is: id of a ConferenceMember.' })
  memberId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Item about which it speaks, its key; null where it is about none, and for the convener alone.',
  })
  itemId!: string | null;
  @Field(() => OccasionEnum, { description: 'On what occasion it was given.' })
  occasion!: string;
  @Field(() => String, { description: 'The words; at most 4,000 characters.' })
  text!: string;
  @Field(() => Moment, { description: 'When it was given.' })
  writtenAt!: Date;
}

@ObjectType('SheetFile', { description: 'The file that a page is: a scan, a photograph or a PDF.' })
export class SheetFileType {
  @Field(() => String, { description: 'Its name, as it is kept when it is downloaded.' })
  fileName!: string;
  @Field(() => String, { description: 'application/pdf, image/jpeg or image/png.' })
  mediaType!: string;
  @Field(() => Int, { description: 'How much is downloaded, in bytes.' })
  byteSize!: number;
  @Field(() => Int, { nullable: true, description: 'Pages of a PDF, as far as it says so; null for a picture.' })
  pages!: number | null;
  @Field(() => String, { description: 'Where it is downloaded; whether one may is asked anew each time.' })
  url!: string;
}

@ObjectType('AgendaSheet', { description: '会議資料: one page that was handed to the viewer.' })
export class AgendaSheetType {
  @Field(() => ID, { description: 'Key of the page: give it as sheetId. No Node: it is read with its item.' })
  id!: string;
  @Field(() => String, { description: 'Heading of the page, at most 120 characters.' })
  title!: string;
  @Field(() => FieldGroupEnum, { nullable: true, description: 'The field group that it shows; null for a written page.' })
  fieldGroup!: string | null;
  @Field(() => Moment, { description: 'When it was attached, or printed from the record.' })
  printedAt!: Date;
  @Field(() => String, { nullable: true, description: 'The text of a written page.' })
  text!: string | null;
  @Field(() => SheetFileType, { nullable: true, description: 'The file, where the page is one.' })
  file!: SheetFileType | null;
  @Field(() => [String], { description: 'What stood in the field group when it was printed, line by line; at most 1,000 lines.' })
  lines!: string[];
  @Field(() => [String], { description: 'Names on it by which the person would be known: to be hidden where others look on; at most 100.' })
  names!: string[];
}

@ObjectType('ConferenceNote', { description: '会議の記録. One line: a note, a decision, homework, or something that is missing.' })
export class ConferenceNoteType {
  @Field(() => ID, { description: 'Key of the line: give it as noteId. No Node: it is read with its conference.' })
  id!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'Item to which it belongs, its key; null for what belongs to none.' })
  itemId!: string | null;
  @Field(() => NoteKindEnum, { description: '記録の種類. Whether it is a note, a decision, homework or something missing.' })
  kind!: string;
  @Field(() => String, { description: 'What was said, decided or found missing; at most 4,000 characters.' })
  text!: string;
  @Field(() => String, { description: 'Who wrote it.' })
  writer!: string;
  @Field(() => String, { nullable: true, description: 'Whose homework it is.' })
  assignee!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day by which the homework is to be done.' })
  dueOn!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'Day that the meeting agreed on, where the organisation that has the homework has moved it since; null where it has not.',
  })
  agreedOn!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When the homework was done.' })
  doneAt!: Date | null;
  @Field(() => Day, { nullable: true, description: 'Day on which it went to the hub; null where it has not.' })
  sentToHubOn!: string | null;
  @Field(() => Day, { nullable: true, description: 'Day on which it became a record of the case; null where it has not.' })
  carriedOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it stands beside a line that two wrote at once.' })
  beside!: boolean;
  @Field(() => ID, { nullable: true, description: 'Line beside which it stands, its key; null for one that stands alone.' })
  besideNoteId!: string | null;
  @Field(() => Moment, { description: 'Moment at which the line reached the server.' })
  writtenAt!: Date;
}

@ObjectType('ConferenceLines', { description: 'What is new on a board.' })
export class ConferenceLinesType {
  @Field(() => String, { description: 'How far the record has come for the viewer: give it as `after` the next time.' })
  cursor!: string;
  @Field(() => [ConferenceNoteType], { description: 'Lines written or changed since, in their order; at most 5,000.' })
  notes!: ConferenceNoteType[];
}

@ObjectType('WrittenNote', { description: 'What became of one line that was sent.' })
export class WrittenNoteType {
  @Field(() => ID, { description: 'Key of the line: give it as noteId. No Node.' })
  id!: string;
  @Field(() => Int, { description: 'Version in which it stands on the board.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether it was set beside another one, because two wrote the same line.' })
  beside!: boolean;
}

@ObjectType('WithheldPapers', { description: 'A member who was not handed the papers of an item.' })
export class WithheldPapersType {
  @Field(() => ID, { description: 'Whose seat: id of a ConferenceMember.' })
  memberId!: string;
  @Field(() => WithheldFromEnum, { description: 'What kept the papers from them.' })
  because!: string;
}

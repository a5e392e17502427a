import type { FieldGroup } from '@tsunagi/access';
import type { ItemOutcome, ItemSort } from '@tsunagi/casework';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { FieldGroupEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { ItemOutcomeEnum, ItemSortEnum } from './conference.enums.js';

@InputType({ description: '議題を出す. An item of the own organisation for the agenda.' })
export class ProposeItemInput extends KeyedInput {
  @IdOf('Conference')
  conferenceId!: string;
  @Field(() => ItemSortEnum, { description: '議題の種類. Whether it is about a person, about nobody, or an anonymous study.' })
  sort!: ItemSort;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the kind whose rule it follows; that of the conference where it is left out.',
  })
  kindCode?: string | null;
  @Field(() => String, { description: 'Title without anybody’s name; at most 120 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What is asked of the meeting; at most 2,000 characters.' })
  purpose?: string | null;
  @IdOf('Person', { nullable: true, description: 'The person of the own organisation, for a case or a plan.' })
  personId?: string | null;
  @IdOf('Case', { nullable: true, description: 'The open case; needed where the person has several.' })
  caseId?: string | null;
  @IdOf('Consent', { nullable: true, description: 'The consent, where the kind asks for one.' })
  consentId?: string | null;
  @Field(() => [FieldGroupEnum], { nullable: true, description: 'What of the person is to be told.' })
  fieldGroups?: FieldGroup[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Somebody has read the text and says that nobody can be recognised.' })
  anonymityConfirmed?: boolean | null;
  @IdOf('AgendaItem', {
    nullable: true,
    description: '次回に出す: the case, one of `leftBefore`, to which a meeting before did not come; once for each.',
  })
  carriedFromId?: string | null;
  @IdOf('ConferenceCandidate', { nullable: true, description: '候補から選ぶ: the mark from which it was picked; it is offered no more.' })
  candidateId?: string | null;
}

@InputType()
abstract class OfItem {
  @IdOf('AgendaItem')
  itemId!: string;
  @Field(() => Int, { nullable: true, description: 'The version over which it was done.' })
  expectedVersion?: number | null;
}

@InputType({ description: '議題を直す. What is left out stays.' })
export class ChangeItemInput extends OfItem {
  @Field(() => String, { nullable: true, description: 'Title without anybody’s name; at most 120 characters.' })
  title?: string;
  @Field(() => String, { nullable: true, description: 'What is asked of the meeting.' })
  purpose?: string | null;
  @Field(() => [FieldGroupEnum], { nullable: true, description: 'What of the person is to be told, while nothing was handed out.' })
  fieldGroups?: FieldGroup[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Nobody can be recognised in the text.' })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: '順番を変える. Gives an item another place on the agenda.' })
export class MoveItemInput extends OfItem {
  @Field(() => Int, { description: 'Its place, from 1.' })
  position!: number;
}

@InputType({ description: '議題を取り下げる. The item is not discussed; its papers are gone from every board at once.' })
export class StrikeItemInput extends OfItem {
  @Field(() => String, { description: 'Why, as the other members will read it.' })
  reason!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Where no person may be discussed: somebody has read the reason again, and it names nobody.',
  })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: '次回へ・協議した. What is said of an item while the meeting goes on.' })
export class SettleItemInput extends OfItem {
  @Field(() => ItemOutcomeEnum, { nullable: true, description: 'Null takes it back: the lines of the record then say it.' })
  outcome?: ItemOutcome | null;
}

@InputType({ description: 'Something else for one member.' })
export class PapersExceptionInput {
  @IdOf('ConferenceMember', { description: 'To whose seat it applies.' })
  memberId!: string;
  @Field(() => [FieldGroupEnum], { description: 'What is told to them instead.' })
  fieldGroups!: FieldGroup[];
  @Field(() => Boolean, { nullable: true, description: 'Nothing at all.' })
  nothing?: boolean | null;
}

@InputType({ description: '資料を配る, to all who have pledged secrecy.' })
export class DistributeItemInput extends OfItem {
  @Field(() => [PapersExceptionInput], {
    nullable: true,
    description: 'Who gets less, or nothing, from now on; what was said before of others stands.',
  })
  exceptions?: PapersExceptionInput[] | null;
  @IdOf('ConferenceMember', {
    list: true,
    nullable: true,
    description: 'Seats without an account of whom the person has agreed that they may hear it; asked where the item rests on a consent.',
  })
  agreedGuests?: string[] | null;
}

@InputType({ description: '資料を付ける. A written page that goes out with the item.' })
export class AddPaperInput extends KeyedInput {
  @IdOf('AgendaItem')
  itemId!: string;
  @Field(() => String, { description: 'Title of the page.' })
  title!: string;
  @Field(() => String, { description: 'Its text; at most 20,000 characters.' })
  text!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Page of a study, or of a meeting in which no person may be discussed: whether somebody has read it and says that nobody can be recognised in it.',
  })
  anonymityConfirmed?: boolean | null;
}

@InputType({ description: 'いまの内容で作り直す. A page that was printed from the record of the own organisation.' })
export class ReprintPaperInput extends OfItem {
  @Field(() => FieldGroupEnum, { description: 'The field group that the page shows.' })
  fieldGroup!: FieldGroup;
}

@InputType({ description: '資料を外す. A written page that the own organisation attached.' })
export class RemovePaperInput {
  @IdOf('AgendaSheet', { description: 'A page that the own organisation attached.' })
  sheetId!: string;
}

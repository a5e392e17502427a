import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { Day } from '../shared/scalars.js';
import { ConsentRuleEnum, IdentifyingEnum, PartEnum, PersonsRuleEnum } from './conference.enums.js';

@ObjectType('ConferenceKind', { description: '会議の種類. The law of a kind of conference, as data with its source.' })
export class ConferenceKindType {
  @Field(() => String, { description: 'Code by which it is given to the API (kindCode).' })
  code!: string;
  @Field(() => String, { description: 'Its full name.' })
  name!: string;
  @Field(() => String, { description: 'Name for lists and tabs.' })
  shortName!: string;
  @Field(() => String, { description: 'The provision or rule that it stands on.' })
  law!: string;
  @Field(() => String, { description: 'Who sits in it.' })
  members!: string;
  @Field(() => PersonsRuleEnum, { description: 'Whether persons may be discussed.' })
  persons!: string;
  @Field(() => ConsentRuleEnum, { description: 'Whether the person must have agreed.' })
  consent!: string;
  @Field(() => Boolean, { description: 'Whether members who do not hear an item may not even know of it.' })
  titlesHidden!: boolean;
  @Field(() => [String], { description: 'Kinds whose rule a single item may follow instead, codes of conferenceKinds.' })
  itemKinds!: string[];
  @Field(() => Int, { description: 'For how many days after the meeting its papers can be read.' })
  paperDays!: number;
  @Field(() => Int, { description: 'For how many days after the meeting its minutes can be read.' })
  minutesDays!: number;
  @Field(() => Int, { description: 'How much the files among its papers may take together, in megabytes.' })
  papersMegabytes!: number;
  @Field(() => String, { description: 'The duty of secrecy, in words.' })
  secrecy!: string;
  @Field(() => String, { description: 'Where this stands.' })
  source!: string;
  @Field(() => Day, { description: 'Of which day that text is.' })
  sourceOn!: string;
  @Field(() => Boolean, { description: '要確認: something of it has to be checked with the ministry’s notice.' })
  toConfirm!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer’s office may call it.' })
  mayConvene!: boolean;
}

@ObjectType('StandingMember', { description: 'One line of the 構成員名簿 of a kind of conference.' })
export class StandingMemberType {
  @Field(() => ID, { description: 'Key of the line: give it as standingMemberId. No Node: it is read with its list.' })
  id!: string;
  @Field(() => String, { description: 'Name, or that the office names somebody itself.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'お願いしたい人: whom the organisation is asked to send each time.' })
  wish!: string | null;
  @Field(() => String, { description: 'Where they come from, in words.' })
  office!: string;
  @Field(() => TenantType, { nullable: true, description: 'The organisation, where it is one of the region.' })
  tenant!: TenantType | null;
  @Field(() => PartEnum, { description: 'What they are at the meeting.' })
  part!: string;
  @Field(() => Boolean, { description: 'Whether it is somebody with an account.' })
  hasAccount!: boolean;
}

@ObjectType('Identifying', { description: 'Something in a text that may show who somebody is.' })
export class IdentifyingType {
  @Field(() => IdentifyingEnum, { description: 'What sort of clue it is.' })
  kind!: string;
  @Field(() => String, { description: 'The words themselves.' })
  text!: string;
  @Field(() => Int, { description: 'Position of the first character.' })
  at!: number;
}

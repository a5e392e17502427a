import { judgements } from '@tsunagi/casework';
import { Field, ID, ObjectType } from 'type-graphql';
import { ColleagueType } from '../case/case.types.js';
import { TenantType } from '../registry/registry.types.js';
import { enumOf } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Day, Moment } from '../shared/scalars.js';

export const JudgementEnum = enumOf('GlassJudgement', 'What the reviewing organisation found.', judgements);

export const ProtectionActionEnum = enumOf('ProtectionAction', 'What the viewer may do about a protected address now.', {
  name_readers: { ja: '住所を見る職員を決める', en: 'Decide who reads the address' },
  renew: { ja: '更新する', en: 'Renew the measure, or set one of the own office beside that of another' },
  ask_release: { ja: '解除を申し出る', en: 'Ask for the release, as the first of two' },
  confirm_release: { ja: '解除を確かめる', en: 'Confirm the release, as the second of two' },
  refuse_release: { ja: '解除の申し出を取り下げる', en: 'Take the request for release back' },
  break_glass: { ja: '住所を緊急に見る（緊急閲覧）', en: 'Open the address in an emergency' },
});

@ObjectType('AddressReader', { description: '住所を見る職員. Somebody of the own office who is named for a protected address.' })
export class AddressReaderType {
  @Field(() => ColleagueType, { description: 'Colleague who is named, or for whom it was opened.' })
  staff!: ColleagueType;

  @Field(() => Moment, {
    nullable: true,
    description: 'Until when, where it was opened in an emergency; null for those who are named.',
  })
  until!: Date | null;
}

@ObjectType('ReleaseRequest', { description: '解除の申し出. The first of two people wants the protection to end.' })
export class ReleaseRequestType {
  @Field(() => String, { nullable: true, description: 'Who asked, by name.' })
  askedBy!: string | null;

  @Field(() => Moment, { description: 'Moment at which the first of the two asked.' })
  askedAt!: Date;

  @Field(() => String, { description: 'Why it may end.' })
  reason!: string;
}

@ObjectType('Protection', { description: '支援措置. The address of this person is read by named staff only. Why is written nowhere.' })
export class ProtectionType {
  @Field(() => Moment, { description: 'Since when the address is read by named staff only.' })
  since!: Date;

  @Field(() => Day, { description: 'Day by which it has to be renewed. It never ends by itself.' })
  until!: string;

  @Field(() => Boolean, { description: 'Whether the own office has set it, and is the one that ends it.' })
  setHere!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer reads the address now.' })
  openToViewer!: boolean;

  @Field(() => [AddressReaderType], { description: 'Who of the own office reads the address now; at most 100.' })
  readers!: AddressReaderType[];

  @Field(() => ReleaseRequestType, { nullable: true, description: 'The request for release that waits for a second person.' })
  releaseRequest!: ReleaseRequestType | null;

  @Field(() => [ProtectionActionEnum], { description: 'What the viewer may do now.' })
  availableActions!: string[];
}

@ObjectType('GlassBreak', {
  implements: NodeType,
  description:
    '緊急閲覧. Somebody who was not named opened a protected address. Number, office and reason: never a name or a place of the person.',
})
export class GlassBreakType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;

  @Field(() => String, { description: 'Number of the person, for the phone.' })
  number!: string;

  @Field(() => TenantType, {
    description: 'Whose record it is; hidden from a judge to whom the person is open, for it would tell the town.',
  })
  tenant!: TenantType;

  @Field(() => String, { description: 'Who opened it: by name in the own office, else by office and role.' })
  who!: string;

  @Field(() => String, { description: 'Why, as that person wrote.' })
  reason!: string;

  @Field(() => Moment, { description: 'When it was opened.' })
  at!: Date;

  @Field(() => Moment, { description: 'When it closed, or will close.' })
  until!: Date;

  @Field(() => TenantType, { description: 'The organisation that judges it.' })
  reviewer!: TenantType;

  @Field(() => Day, { description: 'By when it has to be judged.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether the viewer may judge it now.' })
  canJudge!: boolean;

  @Field(() => JudgementEnum, { nullable: true, description: 'What was found; null while it waits.' })
  judgement!: string | null;

  @Field(() => String, { nullable: true, description: 'The reasons of the finding.' })
  judgementNote!: string | null;

  @Field(() => Moment, { nullable: true, description: 'Moment of the judgement; null while it waits.' })
  judgedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who judged it, by office and role.' })
  judgedBy!: string | null;
}

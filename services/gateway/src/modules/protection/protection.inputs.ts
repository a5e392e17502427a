import type { Judgement } from '@tsunagi/casework';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';
import { JudgementEnum } from './protection.types.js';

@InputType({ description: '支援措置を付ける, or renew it.' })
export class ProtectPersonInput extends KeyedInput {
  @IdOf('Person', { description: 'The person, of the own office.' })
  personId!: string;
  @IdOf('Staff', { list: true, description: 'Who of the own office reads the address from now on: at least one.' })
  readerIds!: string[];
  @Field(() => Day, { description: 'Day by which it has to be renewed, at most a year ahead.' })
  until!: string;
}

@InputType({ description: 'Who reads a protected address from now on.' })
export class NameAddressReadersInput {
  @IdOf('Person', { description: 'The person, of the own office.' })
  personId!: string;
  @IdOf('Staff', { list: true, description: 'Exactly these of the own office.' })
  readerIds!: string[];
}

@InputType({ description: '解除を申し出る, as the first of two people.' })
export class AskReleaseInput {
  @IdOf('Person', { description: 'The person, of the own office.' })
  personId!: string;
  @Field(() => String, { description: 'Why it may end.' })
  reason!: string;
}

@InputType({ description: '解除を確かめる, as the second of two people.' })
export class ConfirmReleaseInput {
  @IdOf('Person', { description: 'The person, of the own office.' })
  personId!: string;
}

@InputType({ description: 'The request for release is taken back.' })
export class RefuseReleaseInput {
  @IdOf('Person', { description: 'The person, of the own office.' })
  personId!: string;
}

@InputType({ description: '住所を緊急に見る. Opens a protected address to the viewer for a while; others are told at once.' })
export class BreakGlassInput extends KeyedInput {
  @IdOf('Person', { description: 'The person, of the own office.' })
  personId!: string;
  @Field(() => String, { description: 'Why, in ten letters or more. Another organisation reads it: no name and no place.' })
  reason!: string;
  @Field(() => Int, { description: 'For how long, 5 to 60 minutes.' })
  minutes!: number;
}

@InputType({ description: 'What the review has found.' })
export class JudgeGlassInput {
  @IdOf('GlassBreak')
  glassId!: string;
  @Field(() => JudgementEnum, { description: 'Whether it was necessary.' })
  judgement!: Judgement;
  @Field(() => String, { description: 'Why it was found so; at most 1,000 characters. The office that looked reads it.' })
  note!: string;
}

import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection.js';
import { Moment } from '../shared/scalars.js';

@ObjectType('Notice', { description: 'お知らせ. That something waits: number and link only, never a name.' })
export class NoticeType {
  @Field(() => ID, { description: 'Key of the notice: give it to markNoticesSeen. No Node: it is read with its list.' })
  id!: string;
  @Field(() => String, { description: 'Kind: referral.addressed, referral.asked …' })
  kind!: string;
  @Field(() => String, { description: 'What it says, in the language of the reader; it names nobody.' })
  words!: string;
  @Field(() => Boolean, { description: 'Whether it is to the whole office and not to the viewer alone.' })
  toOffice!: boolean;
  @Field(() => ID, { nullable: true, description: 'Id of the Referral it is about; null for what is about none.' })
  referralId!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of that referral.' })
  number!: string | null;
  @Field(() => Moment, { description: 'When the viewer was told; by this the list is in order.' })
  at!: Date;
  @Field(() => Moment, { nullable: true, description: 'When the viewer saw it; null while it is new.' })
  seenAt!: Date | null;
}

export const NoticeConnection = connectionOf('Notice', NoticeType);

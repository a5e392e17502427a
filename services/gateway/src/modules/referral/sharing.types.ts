import type { FieldGroup } from '@tsunagi/access';
import { Field, ID, ObjectType } from 'type-graphql';
import { FieldGroupEnum, ReferralActEnum, ShareRequestStateEnum } from '../shared/enums.js';
import { Moment } from '../shared/scalars.js';

@ObjectType('ShareRequest', {
  description: '提供の依頼. The receiver of a referral asks to see a field group that was withheld. Asking opens nothing.',
})
export class ShareRequestType {
  @Field(() => ID, { description: 'Key of the request within its referral; no Node.' })
  id!: string;
  @Field(() => FieldGroupEnum, { description: 'What is asked for.' })
  fieldGroup!: FieldGroup;
  @Field(() => ShareRequestStateEnum, { description: 'What has become of it. At most one request for a field group is open.' })
  state!: string;
  @Field(() => String, { description: 'What it is needed for, in the words of whoever asks.' })
  reason!: string;
  @Field(() => String, { description: 'Who asks: by name in the own office, else by office and role.' })
  askedBy!: string;
  @Field(() => Moment, { description: 'Moment at which the receiver asked the sender.' })
  askedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who answered: by name in the own office, else by office and role.' })
  decidedBy!: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it was answered, or ended with the referral; null while it is open.' })
  decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it is not shared, in the words of the sender.' })
  note!: string | null;
  @Field(() => [ReferralActEnum], { description: 'What the viewer may answer now: share it, or say why not; empty for whoever asks.' })
  availableActions!: string[];
}

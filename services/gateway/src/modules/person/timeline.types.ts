import { Field, ID, ObjectType } from 'type-graphql';
import { AttachmentType } from '../case/attachment.types.js';
import { connectionOf } from '../shared/connection.js';
import { AudienceEnum } from '../shared/enums.js';
import { Moment } from '../shared/scalars.js';
import { TimelineKindEnum } from './person.enums.js';

@ObjectType('TimelineEntry', { description: '時系列の一行. One thing that happened with a person, whatever kind of record it stands in.' })
export class TimelineEntryType {
  @Field(() => ID, { description: 'Key of the line. Not a record: see recordId.' })
  id!: string;
  @Field(() => TimelineKindEnum, { description: 'What sort of record the line tells of.' })
  kind!: string;
  @Field(() => ID, {
    description: 'What stands behind the line: id of a Record, Consent, Task or Case, key of an event, an outcome or an item.',
  })
  recordId!: string;
  @Field(() => Moment, { description: 'When it happened; by this the lines are in order.' })
  at!: Date;
  @Field(() => Moment, { description: 'When it was written down: for a record later than when it happened.' })
  writtenAt!: Date;
  @Field(() => String, {
    description:
      'What happened, as a code: method of a record, event of a referral, voice and outcome (provider:connected), given/withdrawn, open/done, opened/closed, state of an item of a conference.',
  })
  what!: string;
  @Field(() => String, { nullable: true, description: 'What was written.' })
  text!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'By whom: by name in the own office, else by office and role, as far as those may be told.',
  })
  by!: string | null;
  @Field(() => AudienceEnum, { nullable: true, description: 'Who may read it; for support records only.' })
  audience!: string | null;
  @Field(() => ID, { nullable: true, description: '紹介 to which it belongs: id of a Referral; null for none.' })
  referralId!: string | null;
  @Field(() => [AttachmentType], { description: 'Scans that go with a record or a consent, at most 20; for the own office only.' })
  attachments!: AttachmentType[];
  @Field(() => Boolean, { description: 'Whether a support record was corrected and the viewer may read how it was before.' })
  corrected!: boolean;
  @Field(() => String, { nullable: true, description: 'Number of the referral or the case.' })
  number!: string | null;
}

export const TimelineConnection = connectionOf('TimelineEntry', TimelineEntryType);

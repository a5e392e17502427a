import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection.js';
import { AudienceEnum } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Moment } from '../shared/scalars.js';
import { AttachmentType } from './attachment.types.js';

@ObjectType({ description: '訂正前. A support record as it stood before it was corrected.' })
export class EarlierRecord {
  @Field(() => Int, { description: 'Version of the record while it read so.' })
  version!: number;
  @Field(() => String, { description: 'How the contact was made, a code of recordMethods.' })
  method!: string;
  @Field(() => Moment, { description: 'When it happened, as it was written then.' })
  occurredAt!: Date;
  @Field(() => Int, { nullable: true, description: 'How long, in minutes.' })
  minutes!: number | null;
  @Field(() => String, { nullable: true, description: 'With whom, besides the person.' })
  partner!: string | null;
  @Field(() => String, { description: 'What was said and done, as it was written then.' })
  text!: string;
  @Field(() => Moment, { description: 'When it was corrected.' })
  replacedAt!: Date;
  @Field(() => String, {
    description: 'Who corrected it: by name in the own office, else by office and role, as far as those may be told.',
  })
  replacedBy!: string;
}

@ObjectType('Record', { implements: NodeType, description: '支援経過. What happened with whom and how, and who may read it.' })
export class RecordType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => ID, { description: 'The case to which it belongs.' })
  caseId!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, { description: 'How the contact was made, a code of recordMethods.' })
  method!: string;
  @Field(() => Moment, { description: 'When it happened.' })
  occurredAt!: Date;
  @Field(() => Int, { nullable: true, description: 'How long, in minutes.' })
  minutes!: number | null;
  @Field(() => String, { nullable: true, description: 'With whom, besides the person.' })
  partner!: string | null;
  @Field(() => String, { description: 'What was said and done.' })
  text!: string;
  @Field(() => AudienceEnum, { description: 'Who may read it.' })
  audience!: string;
  @Field(() => String, { description: 'Who wrote it: by name in the own office, else by office and role, as far as those may be told.' })
  by!: string;
  @Field(() => Moment, { description: 'Moment at which it was written down, not that of the contact.' })
  createdAt!: Date;
  @Field(() => Moment, { description: 'When it was last corrected.' })
  updatedAt!: Date;
  @Field(() => [AttachmentType], { description: 'Scans that go with it, at most 20; for the own office only.' })
  attachments!: AttachmentType[];
  @Field(() => [EarlierRecord], {
    description:
      'How it read before it was corrected, the latest first, at most 100; as far as the viewer may read that. Empty where it was not.',
  })
  earlier!: EarlierRecord[];
  @Field(() => Boolean, { description: 'Whether the viewer may correct it: only the author may.' })
  viewerCanChange!: boolean;
}

export const RecordConnection = connectionOf('Record', RecordType);

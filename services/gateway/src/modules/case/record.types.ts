import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection.js';
import { NodeType } from '../shared/NodeType.js';
import { AttachmentType } from './attachment.types.js';
import { AudienceEnum } from './case.enums.js';

@ObjectType('Record', { implements: NodeType, description: '支援経過. What happened with whom and how, and who may read it.' })
export class RecordType {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;
  @Field(() => ID, { description: 'The case to which it belongs.' })
  caseId!: string;
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
  @Field(() => String, { description: 'How the contact was made, a code of recordMethods.' })
  method!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  occurredAt!: Date;
  @Field(() => Int, { nullable: true, description: 'How long, in minutes.' })
  minutes!: number | null;
  @Field(() => String, { nullable: true, description: 'With whom, besides the person.' })
  partner!: string | null;
  @Field(() => String, { description: 'What was said and done.' })
  text!: string;
  @Field(() => AudienceEnum, { description: 'Who may read it.' })
  audience!: string;
  @Field(() => String, { description: 'Who wrote it: by name in the own office, else by office and role.' })
  by!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it was last corrected.' })
  updatedAt!: Date;
  @Field(() => [AttachmentType], { description: 'Scans that go with it; for the own office only.' })
  attachments!: AttachmentType[];
  @Field(() => Boolean, { description: 'Whether the viewer may correct it: only the author may.' })
  viewerCanChange!: boolean;
}

export const RecordConnection = connectionOf('Record', RecordType);

import type { Audience } from '@tsunagi/casework';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { AudienceEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Moment } from '../shared/scalars.js';

@InputType({ description: '支援経過を書く. What happened at one contact with or about the person.' })
export class WriteRecordInput extends KeyedInput {
  @IdOf('Case')
  caseId!: string;
  @Field(() => String, { description: 'How the contact was made, a code of recordMethods.' })
  method!: string;
  @Field(() => Moment, { description: 'When it happened.' })
  occurredAt!: string;
  @Field(() => Int, { nullable: true, description: 'How long, in minutes.' })
  minutes?: number | null;
  @Field(() => String, { nullable: true, description: 'With whom, besides the person.' })
  partner?: string | null;
  @Field(() => String, { description: 'What was said and done; at most 20,000 characters.' })
  text!: string;
  @Field(() => AudienceEnum, { description: 'Who may read it.' })
  audience!: Audience;
  @IdOf('Attachment', { nullable: true, list: true, description: 'Scans stored before with POST /attachments, to go with it.' })
  attachmentIds?: string[] | null;
}

@InputType({ description: 'Correct a record of one’s own. What is left out stays.' })
export class ChangeRecordInput {
  @IdOf('Record', { description: 'A record that the viewer wrote: nobody corrects another’s.' })
  recordId!: string;
  @Field(() => Int, { description: 'The version over which it was written.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'How the contact was made, a code of recordMethods.' })
  method?: string;
  @Field(() => Moment, { nullable: true, description: 'When it happened.' })
  occurredAt?: string;
  @Field(() => Int, { nullable: true, description: 'How long, in minutes.' })
  minutes?: number | null;
  @Field(() => String, { nullable: true, description: 'With whom, besides the person.' })
  partner?: string | null;
  @Field(() => String, { nullable: true, description: 'What was said and done.' })
  text?: string;
  @Field(() => AudienceEnum, { nullable: true, description: 'Who may read it.' })
  audience?: Audience;
}

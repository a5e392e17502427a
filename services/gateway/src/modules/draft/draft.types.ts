import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Moment } from '../shared/scalars.js';

@ObjectType('FormDraft', { description: '書きかけ. What the viewer has typed and not yet sent.' })
export class FormDraftType {
  @Field(() => String, { description: 'Which form, and of whom.' })
  form!: string;

  @Field(() => String, { description: 'What stands in the list of drafts.' })
  title!: string;

  @Field(() => Moment, { description: 'When the last key was kept.' })
  updatedAt!: Date;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'The fields as typed; only where one draft is asked for.' })
  body!: Record<string, unknown> | null;
}

import { Field, ObjectType } from 'type-graphql';
import { Day } from '../shared/scalars.js';

@ObjectType('Code', { description: 'One code of a list and its words.' })
export class CodeType {
  @Field(() => String, { description: 'The code, as it is sent and stored.' })
  code!: string;

  @Field(() => String, { description: 'What people read, in Japanese.' })
  ja!: string;

  @Field(() => String, { description: 'What people read, in English.' })
  en!: string;
}

@ObjectType('CodeList', { description: '用語と区分. A list of codes that forms and filters offer, and what it stands on.' })
export class CodeListType {
  @Field(() => String, { description: 'Name of the list: needs, recordMethods, municipalities …' })
  name!: string;

  @Field(() => String, { description: 'What it lists, in Japanese.' })
  ja!: string;

  @Field(() => String, { description: 'What it lists, in English.' })
  en!: string;

  @Field(() => String, { description: 'The form, law or decision that it stands on.' })
  source!: string;

  @Field(() => Day, { description: 'Of which day that text is.' })
  asOf!: string;

  @Field(() => Boolean, { description: '要確認: not yet confirmed with the region, to be said wherever the list is shown.' })
  needsConfirmation!: boolean;

  @Field(() => [CodeType], { description: 'The codes, in the order in which they are offered; at most 500.' })
  codes!: CodeType[];
}

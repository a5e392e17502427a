import { type ViewConditions, viewPages } from '@tsunagi/casework';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../shared/enums.js';
import { Moment } from '../shared/scalars.js';

export const ViewPageEnum = enumOf('ViewPage', 'The lists of which views can be kept.', viewPages);

@ObjectType('SavedView', { description: '保存した表示. The conditions of a list that the viewer comes back to; no rights travel with it.' })
export class SavedViewType {
  @Field(() => String, { description: 'What it is called in the menu; each name stands once on a page.' })
  name!: string;

  @Field(() => GraphQLJSONObject, { description: 'What the address of the page says behind its question mark.' })
  conditions!: ViewConditions;

  @Field(() => Boolean, { description: 'Whether the page opens with these conditions.' })
  opensFirst!: boolean;

  @Field(() => Moment, { description: 'When its conditions were last kept.' })
  updatedAt!: Date;
}

@InputType()
abstract class OfPage {
  @Field(() => ViewPageEnum, { description: 'Which list the view belongs to.' })
  page!: string;
}

@InputType({ description: 'Keep the conditions of a list under a name, over what was kept under it.' })
export class SaveViewInput extends OfPage {
  @Field(() => String, { description: 'What to call it, at most 40 letters.' })
  name!: string;

  @Field(() => GraphQLJSONObject, { description: 'Plain values only, at most twenty of them with 200 letters each.' })
  conditions!: Record<string, unknown>;
}

@InputType({ description: 'Forget a view. Forgetting what is not there does nothing.' })
export class RemoveViewInput extends OfPage {
  @Field(() => String, { description: 'What the view is called that goes.' })
  name!: string;
}

@InputType({ description: 'Say with which view a page opens.' })
export class ChooseFirstViewInput extends OfPage {
  @Field(() => String, { nullable: true, description: 'What that view is called; null: the page opens without conditions.' })
  name?: string | null;
}

@ObjectType({ description: 'Which view was kept, forgotten or chosen.' })
export class SavedViewPayload {
  @Field(() => String, { nullable: true, description: 'What it is called; null where none was chosen.' })
  name!: string | null;
}

import type { FieldGroup } from '@tsunagi/access';
import { Field, InputType, ObjectType } from 'type-graphql';
import { FieldGroupEnum } from '../shared/enums.js';

@ObjectType('PacketPreset', { description: '渡す項目の組み合わせ. What is handed on for one purpose, under a name.' })
export class PacketPresetType {
  @Field(() => String, { description: 'For which purpose people choose it: 見学用, 家計の相談用 …' })
  name!: string;

  @Field(() => [FieldGroupEnum], { description: 'Which field groups of a person belong to it.' })
  fieldGroups!: FieldGroup[];

  @Field(() => Boolean, { description: 'Whether it comes from the region: no office changes it, but may keep its own under that name.' })
  ofRegion!: boolean;
}

@InputType({ description: 'Keep a set of field groups for the whole office, over what was kept under the name.' })
export class SavePacketPresetInput {
  @Field(() => String, { description: 'What it is for, at most 30 letters.' })
  name!: string;

  @Field(() => [FieldGroupEnum], { description: 'Which field groups belong to it; at least one.' })
  fieldGroups!: FieldGroup[];
}

@InputType({ description: 'Offer a set of the own office no longer.' })
export class RemovePacketPresetInput {
  @Field(() => String, { description: 'What the set is called that goes.' })
  name!: string;
}

@ObjectType({ description: 'Which set was kept or taken away.' })
export class PacketPresetPayload {
  @Field(() => String, { description: 'What the set is called.' })
  name!: string;
}

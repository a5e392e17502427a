import { IsUUID } from 'class-validator';
import { Field, InputType } from 'type-graphql';

export const whatAKeyDoes = 'A UUID of the caller’s choosing: the same key has one effect and gives the same answer for 72 hours.';

@InputType()
export abstract class KeyedInput {
  @Field(() => String, { description: whatAKeyDoes })
  @IsUUID()
  idempotencyKey!: string;
}

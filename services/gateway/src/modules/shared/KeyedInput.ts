import { IsUUID } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType()
export abstract class KeyedInput {
  @Field(() => String, {
    description: 'A UUID of the caller’s choosing: the same key has one effect and gives the same answer for 72 hours.',
  })
  @IsUUID()
  idempotencyKey!: string;
}

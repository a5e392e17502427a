import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../shared/connection.js';
import { DuplicateReasonEnum } from './person.enums.js';
import { PersonType } from './person.types.js';

export const PersonConnection = connectionOf('Person', PersonType);

@ObjectType('DuplicateHint', { description: 'Somebody of the own office who may be the same person.' })
export class DuplicateHintType {
  @Field(() => PersonType, { description: 'The record that is there already.' })
  person!: PersonType;

  @Field(() => DuplicateReasonEnum, { description: 'Why it may be the same person.' })
  reason!: string;
}

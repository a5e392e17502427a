import { involvements } from '@tsunagi/casework';
import { Field, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { BasisEnum, enumOf } from '../shared/enums.js';
import { Moment } from '../shared/scalars.js';

const InvolvementEnum = enumOf('Involvement', '関係のしかた. How an office has to do with a person.', involvements);

@ObjectType('OfficeInvolved', { description: '関係機関. An office that has to do with a person, as far as the viewer may know.' })
export class OfficeInvolvedType {
  @Field(() => TenantType, { description: 'The office; covered where its name would tell the town of somebody who hides.' })
  tenant!: TenantType;

  @Field(() => [InvolvementEnum], { description: 'How it has to do with the person; at least one reason.' })
  why!: string[];

  @Field(() => [BasisEnum], { description: 'On which legal bases it reads or heard; empty where it keeps a record of its own.' })
  bases!: string[];

  @Field(() => Moment, { nullable: true, description: 'Since when; null for the office that keeps the record.' })
  since!: Date | null;

  @Field(() => Moment, { nullable: true, description: 'Until when it reads; null where it reads nothing of this record by a disclosure.' })
  until!: Date | null;
}

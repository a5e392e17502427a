import type { AccessAction } from '@tsunagi/casework';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { PageArgs } from '../shared/connection.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';
import { AccessActionEnum } from './accessLog.types.js';

@ArgsType()
export class AccessLogArgs extends PageArgs {
  @Field(() => ID, { description: 'Whose log: id of a Person of the own office.' })
  personId!: string;

  @Field(() => Day, { nullable: true, description: 'Only from this day on.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Only until this day, included.' })
  until?: string | null;

  @Field(() => AccessActionEnum, {
    nullable: true,
    description: 'Only what was done in this way. CHANGED gives changes instead of looks, to those who may read the trail of changes.',
  })
  action?: AccessAction | null;

  @IdOf('Tenant', {
    nullable: true,
    description: 'Only what people of this office did; around somebody who hides, only the own office can be told apart.',
  })
  officeId?: string | null;
}

@InputType({ description: '知らせる: something in the log of this person looks odd.' })
export class ReportAccessInput extends KeyedInput {
  @IdOf('Person', { description: 'Whose log: a Person of the own office.' })
  personId!: string;
}

import type { FieldGroup } from '@tsunagi/access';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { ConsentMethodEnum, FieldGroupEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: 'What the person agreed to.' })
export class RecordConsentInput extends KeyedInput {
  @IdOf('Person', { description: 'The person.' })
  personId!: string;
  @Field(() => String, { description: 'For what purpose.' })
  purpose!: string;
  @Field(() => [FieldGroupEnum], { description: 'Which field groups may be disclosed.' })
  fieldGroups!: FieldGroup[];
  @IdOf('Tenant', { list: true, description: 'To which organisations, by name.' })
  recipients!: string[];
  @Field(() => ConsentMethodEnum, { description: 'How it was given.' })
  method!: 'paper' | 'oral' | 'guardian';
  @Field(() => Day, { description: 'Day on which it was given.' })
  givenOn!: string;
  @Field(() => Day, { description: 'Last day.' })
  until!: string;
  @IdOf('Attachment', { nullable: true, description: 'The scan of the paper.' })
  evidenceId?: string | null;
  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'The person takes the consent back.' })
export class WithdrawConsentInput extends KeyedInput {
  @IdOf('Consent', { description: 'The consent.' })
  consentId!: string;
  @Field(() => ConsentMethodEnum, { description: 'How it was withdrawn.' })
  method!: 'paper' | 'oral' | 'guardian';
  @Field(() => String, { nullable: true, description: 'Why, if the person says so.' })
  reason?: string | null;
}

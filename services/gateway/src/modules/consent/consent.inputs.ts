import type { FieldGroup } from '@tsunagi/access';
import { Field, InputType } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { ConsentMethodEnum, FieldGroupEnum } from '../shared/enums.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: 'What the person agreed to.' })
export class RecordConsentInput extends KeyedInput {
  @IdOf('Person')
  personId!: string;
  @Field(() => String, { description: 'What the person agreed that it may be used for; at most 500 characters.' })
  purpose!: string;
  @Field(() => [FieldGroupEnum], { description: 'Field groups that may be opened; no others are, whatever a referral asks for.' })
  fieldGroups!: FieldGroup[];
  @IdOf('Tenant', { list: true, description: 'To which organisations, by name.' })
  recipients!: string[];
  @Field(() => ConsentMethodEnum, { description: 'In which way the person agreed.' })
  method!: 'paper' | 'oral' | 'guardian';
  @Field(() => Day, { description: 'Day on which it was given.' })
  givenOn!: string;
  @Field(() => Day, { description: 'Last day on which it is in force; from the next one nobody reads by it.' })
  until!: string;
  @IdOf('Attachment', { nullable: true, description: 'The scan of the paper.' })
  evidenceId?: string | null;
  @Field(() => String, { nullable: true, description: 'What else there is to know; at most 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'The person takes the consent back.' })
export class WithdrawConsentInput extends KeyedInput {
  @IdOf('Consent')
  consentId!: string;
  @Field(() => ConsentMethodEnum, { description: 'In which way the person took it back.' })
  method!: 'paper' | 'oral' | 'guardian';
  @Field(() => String, { nullable: true, description: 'Why, if the person says so.' })
  reason?: string | null;
}

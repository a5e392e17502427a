import { accessActions } from '@tsunagi/casework';
import { Field, ID, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { AccessPurposeEnum, enumOf } from '../shared/enums.js';
import { Moment } from '../shared/scalars.js';

export const AccessActionEnum = enumOf(
  'AccessAction',
  'What somebody did with what they saw; what they changed is asked for by itself.',
  accessActions,
);
export const AccessBasisEnum = enumOf('AccessBasis', 'On what a look stood.', {
  own: { ja: '自組織の記録', en: 'A record of the own office' },
  consent: { ja: '本人同意', en: 'Consent of the person' },
  conference: { ja: '支援会議', en: 'Statutory conference' },
  emergency: { ja: '緊急（生命・身体・財産の保護）', en: 'Emergency' },
  law: { ja: '法令', en: 'Required or allowed by law' },
  anonymised: { ja: '匿名', en: 'Anonymised' },
});

@ObjectType('AccessLogEntry', { description: 'だれが見たかの一行. One look at one field group or kind of record of a person.' })
export class AccessLogEntryType {
  /** Key for the field resolver; not part of the schema. */
  personId!: string;

  @Field(() => ID, { description: 'Key of the line within the log; no Node.' })
  id!: string;
  @Field(() => Moment, { description: 'Moment of the look; by this the lines are in order.' })
  at!: Date;
  @Field(() => String, { description: 'Who: by name in the own office, else by office and role.' })
  who!: string;
  @Field(() => TenantType, { description: 'For which organisation.' })
  tenant!: TenantType;
  @Field(() => AccessActionEnum, { description: 'What was done.' })
  action!: string;
  @Field(() => String, { description: 'What was seen, a code of subjects: PersonContact, SupportRecord …' })
  what!: string;
  @Field(() => AccessBasisEnum, {
    nullable: true,
    description: 'On what it stood at that moment; null where no line of the ledger is left to say.',
  })
  basis!: string | null;
  @Field(() => AccessPurposeEnum, { nullable: true, description: 'Why, where it was plain or given.' })
  purpose!: string | null;
  @Field(() => Boolean, { description: '緊急閲覧: whether it was seen through an emergency access.' })
  emergency!: boolean;
  @Field(() => String, { description: 'Number of the request: what was seen together has the same.' })
  requestId!: string;
}

export const AccessLogConnection = connectionOf('AccessLog', AccessLogEntryType);

import type { FieldGroup } from '@tsunagi/access';
import { consentStates } from '@tsunagi/casework';
import { Field, ID, ObjectType } from 'type-graphql';
import { AttachmentType } from '../case/attachment.types.js';
import { TenantType } from '../registry/registry.types.js';
import { BasisEnum, ConsentMethodEnum, enumOf, FieldGroupEnum } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Day, Moment } from '../shared/scalars.js';

export const ConsentStateEnum = enumOf('ConsentState', 'Whether a consent is in force today.', consentStates);

@ObjectType('Consent', {
  implements: NodeType,
  description: '本人同意. What the person agreed to. Never changed; withdrawn by a line of its own.',
})
export class ConsentType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => ConsentStateEnum, { description: 'Whether anybody may read by it today.' })
  state!: string;
  @Field(() => String, { description: 'What the person agreed that it may be used for; at most 500 characters.' })
  purpose!: string;
  @Field(() => [FieldGroupEnum], { description: 'Field groups that may be opened; no others are, whatever a referral asks for.' })
  fieldGroups!: FieldGroup[];
  @Field(() => [TenantType], { description: 'Organisations that may be told; one for each that the person named.' })
  recipients!: TenantType[];
  @Field(() => ConsentMethodEnum, { description: 'In which way the person agreed.' })
  method!: string;
  @Field(() => Day, { description: 'Day on which it was given.' })
  givenOn!: string;
  @Field(() => Day, { description: 'Last day on which it is in force; from the next one nobody reads by it.' })
  until!: string;
  @Field(() => [AttachmentType], { description: 'Scan of the paper; at most one.' })
  evidence!: AttachmentType[];
  @Field(() => String, { nullable: true, description: 'What else there is to know; at most 1,000 characters.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded it, by name.' })
  recordedBy!: string | null;
  @Field(() => Moment, { description: 'When the office wrote it down, which may be later than givenOn.' })
  recordedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When the person took it back; null while they have not.' })
  withdrawnAt!: Date | null;
  @Field(() => ConsentMethodEnum, { nullable: true, description: 'In which way the person took it back.' })
  withdrawnBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, if the person said so.' })
  withdrawnReason!: string | null;
}

@ObjectType('Disclosure', {
  implements: NodeType,
  description: '提供の台帳の一行. What of the person was opened to whom, on which basis, from when until when.',
})
export class DisclosureType {
  /** Keys for the field resolvers; not part of the schema. */
  consentId!: string | null;
  referralId!: string | null;

  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
  @Field(() => TenantType, { description: 'Organisation whose record it is.' })
  from!: TenantType;
  @Field(() => TenantType, { description: 'Organisation that may read by this line.' })
  to!: TenantType;
  @Field(() => [FieldGroupEnum], { description: 'Field groups that the line opens.' })
  fieldGroups!: FieldGroup[];
  @Field(() => Boolean, { description: 'Whether the referral itself was opened with it.' })
  withReferral!: boolean;
  @Field(() => BasisEnum, { description: 'On which legal basis the line stands.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: 'Reason given for the basis.' })
  basisNote!: string | null;
  @Field(() => Moment, { description: 'First moment at which the other side may read.' })
  startsAt!: Date;
  @Field(() => Moment, { description: 'Until when; the moment of its early end where it was ended early.' })
  endsAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is open now.' })
  live!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was ended early: consent.withdrawn, referral.completed …' })
  endReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded it, by name, in the own office.' })
  recordedBy!: string | null;
}

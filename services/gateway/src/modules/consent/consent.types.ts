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
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;
  @Field(() => ConsentStateEnum, { description: 'In force, ended or withdrawn.' })
  state!: string;
  @Field(() => String, { description: 'For what purpose.' })
  purpose!: string;
  @Field(() => [FieldGroupEnum], { description: 'Which field groups may be disclosed.' })
  fieldGroups!: FieldGroup[];
  @Field(() => [TenantType], { description: 'To which organisations.' })
  recipients!: TenantType[];
  @Field(() => ConsentMethodEnum, { description: 'How it was given.' })
  method!: string;
  @Field(() => Day, { description: 'Day on which it was given.' })
  givenOn!: string;
  @Field(() => Day, { description: 'Last day.' })
  until!: string;
  @Field(() => [AttachmentType], { description: 'The scan of the paper.' })
  evidence!: AttachmentType[];
  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded it, by name.' })
  recordedBy!: string | null;
  @Field(() => Moment, { description: 'When it was recorded.' })
  recordedAt!: Date;
  @Field(() => Moment, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;
  @Field(() => ConsentMethodEnum, { nullable: true, description: 'How it was withdrawn.' })
  withdrawnBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, if the person said so.' })
  withdrawnReason!: string | null;
}

@ObjectType('Disclosure', {
  implements: NodeType,
  description: '提供の台帳の一行. What of the person was opened to whom, on which basis, from when until when.',
})
export class DisclosureType {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;
  @Field(() => TenantType, { description: 'Who opened it.' })
  from!: TenantType;
  @Field(() => TenantType, { description: 'To whom.' })
  to!: TenantType;
  @Field(() => [FieldGroupEnum], { description: 'Which field groups.' })
  fieldGroups!: FieldGroup[];
  @Field(() => Boolean, { description: 'Whether the referral itself was opened with it.' })
  withReferral!: boolean;
  @Field(() => BasisEnum, { description: 'Legal basis.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: 'Reason given for the basis.' })
  basisNote!: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the consent it stands on.' })
  consentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of the referral by which it came about.' })
  referralId!: string | null;
  @Field(() => Moment, { description: 'From when.' })
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

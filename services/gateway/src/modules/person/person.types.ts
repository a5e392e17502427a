import type { FieldGroup } from '@tsunagi/access';
import { Field, ID, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { BasisEnum, FieldGroupEnum, GrantRelationEnum } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Moment } from '../shared/scalars.js';
import { PersonActionEnum, WithholdingEnum } from './person.enums.js';

@ObjectType('Redaction', { description: 'A field group that is withheld: shown as withheld, never as empty.' })
export class RedactionType {
  @Field(() => FieldGroupEnum, { description: 'Field group that is there and not shown.' })
  fieldGroup!: FieldGroup;

  @Field(() => WithholdingEnum, { description: 'What stands in the way; words in the list withholdings.' })
  reason!: string;
}

@ObjectType('ViewerGrant', { description: 'Why the viewer sees this record.' })
export class ViewerGrantType {
  @Field(() => GrantRelationEnum, { description: 'How the viewer stands to it: as its owner, or by a line of the ledger.' })
  relation!: string;

  @Field(() => BasisEnum, { nullable: true, description: 'On which legal basis it was opened.' })
  basis!: string | null;

  @Field(() => Moment, { nullable: true, description: 'When the disclosure ends.' })
  until!: Date | null;

  @Field(() => [FieldGroupEnum], { description: 'The field groups that are disclosed.' })
  fieldGroups!: FieldGroup[];
}

@ObjectType('PersonLink', {
  description: '組織間の対応. Another office that keeps a record of the same person, as far as the two are linked.',
})
export class PersonLinkType {
  @Field(() => TenantType, { description: 'The other office.' })
  tenant!: TenantType;

  @Field(() => Moment, { description: 'Since when the two records are linked.' })
  since!: Date;

  /** Key for the field resolver; not part of the schema. */
  referralId!: string | null;
}

@ObjectType('DecidingBody', {
  description: '実施機関. Who decides on 生活保護 and the statutory services for a resident of the person’s municipality.',
})
export class DecidingBodyType {
  @Field(() => String, { description: 'Name of the body.' })
  name!: string;

  @Field(() => String, { description: 'For whose residents it decides, a code of municipalities.' })
  municipality!: string;

  @Field(() => String, { description: 'Why it is this one: own_welfare_office or no_welfare_office (of the municipality).' })
  because!: string;

  @Field(() => String, { description: 'The same as a sentence, in Japanese.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: '要確認: what has to be asked before anybody relies on it.' })
  toBeConfirmed!: string | null;
}

@ObjectType('Person', {
  implements: NodeType,
  description: '本人. What may be seen of a person comes in field groups; each is null where it is withheld or not recorded.',
})
export class PersonType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;

  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;

  @Field(() => TenantType, { description: 'The organisation whose record this is.' })
  tenant!: TenantType;

  @Field(() => Moment, {
    nullable: true,
    description: '支援措置: since when the address is protected. Only named staff see it then.',
  })
  protectedSince!: Date | null;

  @Field(() => Boolean, { description: 'Whether the record was made by accepting a referral.' })
  fromReferral!: boolean;

  @Field(() => [PersonActionEnum], { description: 'What the viewer may do here; drawn from the same table as the commands.' })
  availableActions!: string[];

  /** Keys for the field resolvers; not part of the schema. */
  personId!: string;
  tenantId!: string;
  addressOpen!: boolean;
}

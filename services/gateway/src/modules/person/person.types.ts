import type { FieldGroup } from '@tsunagi/access';
import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import { TenantType } from '../registry/registry.types.js';
import { BasisEnum, FieldGroupEnum } from '../shared/enums.js';

@ObjectType('Redaction', { description: 'A field group that is withheld: shown as withheld, never as empty.' })
export class RedactionType {
  @Field(() => FieldGroupEnum, { description: 'The group.' })
  fieldGroup!: FieldGroup;

  @Field(() => String, { description: 'Why: NOT_DISCLOSED (渡されていません), ROLE (権限の外), PROTECTED (支援措置).' })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the viewer may ask the owner for it.' })
  canRequest!: boolean;
}

@ObjectType('ViewerGrant', { description: 'Why the viewer sees this record.' })
export class ViewerGrantType {
  @Field(() => String, { description: 'OWN: a record of the own office. DISCLOSED: on a line of the ledger.' })
  relation!: string;

  @Field(() => BasisEnum, { nullable: true, description: 'Legal basis of the disclosure.' })
  basis!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the disclosure ends.' })
  until!: Date | null;

  @Field(() => [FieldGroupEnum], { description: 'The field groups that are disclosed.' })
  fieldGroups!: FieldGroup[];
}

@ObjectType('PersonIdentity', { description: '基本. Names exactly as written, kana, birth date, sex.' })
export class PersonIdentityType {
  @Field(() => String, { description: '姓. Empty for one-word names.' })
  familyName!: string;
  @Field(() => String, { description: '名.' })
  givenName!: string;
  @Field(() => String, { description: 'セイ.' })
  familyKana!: string;
  @Field(() => String, { description: 'メイ.' })
  givenKana!: string;
  @Field(() => String, { nullable: true, description: '通称.' })
  alias!: string | null;
  @Field(() => String, { nullable: true, description: '旧姓.' })
  formerName!: string | null;
  @Field(() => String, { nullable: true, description: '代替文字表記, for mail, fax and partners.' })
  substituteSpelling!: string | null;
  @Field(() => String, { nullable: true, description: 'Birth date, ISO (YYYY-MM-DD).' })
  birthDate!: string | null;
  @Field(() => String, { description: 'How exactly the birth date is known: day, month, year, about, unknown.' })
  birthPrecision!: string;
  @Field(() => String, { description: 'male, female, other, unknown.' })
  sex!: string;
  @Field(() => String, { nullable: true, description: 'Language in which the person is best spoken to.' })
  language!: string | null;
}

@ObjectType('PersonContact', { description: '連絡先, and how this person may be reached without harm.' })
export class PersonContactType {
  @Field(() => String, { nullable: true, description: 'Phone at home.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Mobile phone.' })
  mobile!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;
  @Field(() => String, { nullable: true, description: 'When and how contact is safe.' })
  safeContact!: string | null;
  @Field(() => Boolean, { description: 'Whether a message may be left.' })
  leaveMessage!: boolean;
}

@ObjectType('PersonAddress', { description: '住所. Withheld from all but named staff under 支援措置.' })
export class PersonAddressType {
  @Field(() => String, { nullable: true, description: 'Code of the municipality, 5 digits.' })
  municipalityCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Postal code, 7 digits.' })
  postalCode!: string | null;
  @Field(() => String, { nullable: true, description: '町域.' })
  locality!: string | null;
  @Field(() => String, { nullable: true, description: '番地.' })
  street!: string | null;
  @Field(() => String, { nullable: true, description: '建物・方書.' })
  building!: string | null;
}

@ObjectType('Person', {
  description: '本人. What may be seen of a person comes in field groups; each is null where it is withheld or not recorded.',
})
export class PersonType {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;

  @Field(() => String, { description: 'Number for phone and fax.' })
  number!: string;

  @Field(() => TenantType, { description: 'The organisation whose record this is.' })
  tenant!: TenantType;

  /** Keys for the field resolvers; not part of the schema. */
  personId!: string;
  tenantId!: string;
}

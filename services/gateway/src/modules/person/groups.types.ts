import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../shared/scalars.js';
import { BirthPrecisionEnum, SexEnum } from './person.enums.js';

@ObjectType()
abstract class PersonGroup {
  @Field(() => Int, { description: 'Version; give it as expectedVersion.' })
  version!: number;
}

@ObjectType('PersonIdentity', { description: '基本. Names exactly as written, kana, birth date, sex.' })
export class PersonIdentityType extends PersonGroup {
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
  @Field(() => Day, { nullable: true, description: 'Birth date.' })
  birthDate!: string | null;
  @Field(() => BirthPrecisionEnum, { description: 'How exactly the birth date is known.' })
  birthPrecision!: string;
  @Field(() => SexEnum, { description: 'Sex, as the person says.' })
  sex!: string;
  @Field(() => String, { nullable: true, description: 'Language in which the person is best spoken to.' })
  language!: string | null;
}

@ObjectType('PersonContact', { description: '連絡先, and how this person may be reached without harm.' })
export class PersonContactType extends PersonGroup {
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
export class PersonAddressType extends PersonGroup {
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
  @Field(() => String, { nullable: true, description: 'School, which tells where somebody lives.' })
  school!: string | null;
  @Field(() => String, { nullable: true, description: 'Clinic, which tells where somebody lives.' })
  clinic!: string | null;
}

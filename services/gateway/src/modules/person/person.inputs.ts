import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';
import { BirthPrecisionEnum, SexEnum } from './person.enums.js';

@InputType({ description: '基本. Names exactly as the person writes them.' })
export class IdentityInput {
  @Field(() => String, { description: '姓. Empty for one-word names.' })
  familyName!: string;
  @Field(() => String, { description: '名.' })
  givenName!: string;
  @Field(() => String, { description: 'セイ, full-width katakana.' })
  familyKana!: string;
  @Field(() => String, { description: 'メイ, full-width katakana.' })
  givenKana!: string;
  @Field(() => String, { nullable: true, description: '通称.' })
  alias?: string | null;
  @Field(() => String, { nullable: true, description: '旧姓.' })
  formerName?: string | null;
  @Field(() => String, { nullable: true, description: '代替文字表記.' })
  substituteSpelling?: string | null;
  @Field(() => Day, { nullable: true, description: 'Birth date.' })
  birthDate?: string | null;
  @Field(() => BirthPrecisionEnum, { defaultValue: 'day', description: 'How exactly the birth date is known.' })
  birthPrecision!: 'day' | 'month' | 'year' | 'about' | 'unknown';
  @Field(() => SexEnum, { defaultValue: 'unknown', description: 'Sex, as the person says.' })
  sex!: 'male' | 'female' | 'other' | 'unknown';
  @Field(() => String, { nullable: true, description: 'Language in which the person is best spoken to.' })
  language?: string | null;
}

@InputType({ description: '連絡先.' })
export class ContactInput {
  @Field(() => String, { nullable: true, description: 'Phone at home.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Mobile phone.' })
  mobile?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'When and how contact is safe.' })
  safeContact?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether a message may be left.' })
  leaveMessage!: boolean;
}

@InputType({ description: '住所.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Code of the municipality, 5 digits.' })
  municipalityCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Postal code, 7 digits.' })
  postalCode?: string | null;
  @Field(() => String, { nullable: true, description: '町域.' })
  locality?: string | null;
  @Field(() => String, { nullable: true, description: '番地.' })
  street?: string | null;
  @Field(() => String, { nullable: true, description: '建物・方書.' })
  building?: string | null;
  @Field(() => String, { nullable: true, description: 'School, which tells where somebody lives.' })
  school?: string | null;
  @Field(() => String, { nullable: true, description: 'Clinic, which tells where somebody lives.' })
  clinic?: string | null;
}

@InputType({ description: 'A person comes to the office.' })
export class CreatePersonInput extends KeyedInput {
  @Field(() => IdentityInput, { description: '基本.' })
  identity!: IdentityInput;
  @Field(() => ContactInput, { nullable: true, description: '連絡先.' })
  contact?: ContactInput | null;
  @Field(() => AddressInput, { nullable: true, description: '住所.' })
  address?: AddressInput | null;
}

@InputType()
abstract class OfPerson {
  @IdOf('Person', { description: 'The person.' })
  personId!: string;
  @Field(() => Int, { description: 'The version over which it was written; 0 where nothing is recorded yet.' })
  expectedVersion!: number;
}

@InputType({ description: '基本を直す. What is left out stays, null clears.' })
export class ChangeIdentityInput extends OfPerson {
  @Field(() => String, { nullable: true, description: '姓.' })
  familyName?: string;
  @Field(() => String, { nullable: true, description: '名.' })
  givenName?: string;
  @Field(() => String, { nullable: true, description: 'セイ, full-width katakana.' })
  familyKana?: string;
  @Field(() => String, { nullable: true, description: 'メイ, full-width katakana.' })
  givenKana?: string;
  @Field(() => String, { nullable: true, description: '通称.' })
  alias?: string | null;
  @Field(() => String, { nullable: true, description: '旧姓.' })
  formerName?: string | null;
  @Field(() => String, { nullable: true, description: '代替文字表記.' })
  substituteSpelling?: string | null;
  @Field(() => Day, { nullable: true, description: 'Birth date.' })
  birthDate?: string | null;
  @Field(() => BirthPrecisionEnum, { nullable: true, description: 'How exactly the birth date is known.' })
  birthPrecision?: 'day' | 'month' | 'year' | 'about' | 'unknown';
  @Field(() => SexEnum, { nullable: true, description: 'Sex, as the person says.' })
  sex?: 'male' | 'female' | 'other' | 'unknown';
  @Field(() => String, { nullable: true, description: 'Language in which the person is best spoken to.' })
  language?: string | null;
}

@InputType({ description: '連絡先を直す. What is left out stays, null clears.' })
export class ChangeContactInput extends OfPerson {
  @Field(() => String, { nullable: true, description: 'Phone at home.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Mobile phone.' })
  mobile?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'When and how contact is safe.' })
  safeContact?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a message may be left.' })
  leaveMessage?: boolean;
}

@InputType({ description: '住所を直す. What is left out stays, null clears.' })
export class ChangeAddressInput extends OfPerson {
  @Field(() => String, { nullable: true, description: 'Code of the municipality, 5 digits.' })
  municipalityCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Postal code, 7 digits.' })
  postalCode?: string | null;
  @Field(() => String, { nullable: true, description: '町域.' })
  locality?: string | null;
  @Field(() => String, { nullable: true, description: '番地.' })
  street?: string | null;
  @Field(() => String, { nullable: true, description: '建物・方書.' })
  building?: string | null;
  @Field(() => String, { nullable: true, description: 'School, which tells where somebody lives.' })
  school?: string | null;
  @Field(() => String, { nullable: true, description: 'Clinic, which tells where somebody lives.' })
  clinic?: string | null;
}

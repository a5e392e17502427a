import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { Day } from '../shared/scalars.js';
import { BirthPrecisionEnum, SexEnum } from './person.enums.js';

const writtenOver = 'The version over which it was written; 0 where nothing is recorded yet.';

@InputType()
abstract class IdentityFields {
  @Field(() => String, { nullable: true, description: '通称, the name by which the person goes in daily life; at most 60 characters.' })
  alias?: string | null;
  @Field(() => String, { nullable: true, description: '旧姓, a family name that older papers carry; at most 60 characters.' })
  formerName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '代替文字表記, a spelling in common characters for mail, fax and partners; at most 60.',
  })
  substituteSpelling?: string | null;
  @Field(() => Day, { nullable: true, description: '生年月日, not in the future; how much of it is known says birthPrecision.' })
  birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'Language in which the person is best spoken to, in words; at most 40 characters.' })
  language?: string | null;
}

@InputType({ description: '基本. Names exactly as the person writes them.' })
export class IdentityInput extends IdentityFields {
  @Field(() => String, { description: '姓, family name. Empty for names of one word; 姓 or 名 must be there. At most 60 characters.' })
  familyName!: string;
  @Field(() => String, { description: '名, given name; at most 60 characters.' })
  givenName!: string;
  @Field(() => String, { description: 'セイ, family name as it is read: full-width katakana, at most 60 characters.' })
  familyKana!: string;
  @Field(() => String, { description: 'メイ, given name as it is read: full-width katakana, at most 60 characters.' })
  givenKana!: string;
  @Field(() => BirthPrecisionEnum, { defaultValue: 'day', description: 'How exactly the birth date is known.' })
  birthPrecision!: 'day' | 'month' | 'year' | 'about' | 'unknown';
  @Field(() => SexEnum, { defaultValue: 'unknown', description: 'Sex, as the person says.' })
  sex!: 'male' | 'female' | 'other' | 'unknown';
}

@InputType()
abstract class ContactFields {
  @Field(() => String, { nullable: true, description: 'Phone at home, 9 to 15 digits in any spelling, or two with 、 between.' })
  phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Mobile phone, 9 to 15 digits in any spelling; while the address is protected none with an area code, which stands with it.',
  })
  mobile?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address of the person; at most 254 characters.' })
  email?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '安全な連絡方法: when, how and through whom the person can be reached without harm; at most 1,000 characters.',
  })
  safeContact?: string | null;
}

@InputType({ description: '連絡先: phone, mail, and how contact is safe.' })
export class ContactInput extends ContactFields {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether a message may be left with whoever answers.' })
  leaveMessage!: boolean;
}

@InputType()
abstract class AddressFields {
  @Field(() => String, { nullable: true, description: '市町村: five digits of 全国地方公共団体コード, a code of municipalities.' })
  municipalityCode?: string | null;
  @Field(() => String, { nullable: true, description: '郵便番号, 7 digits, with a hyphen or without.' })
  postalCode?: string | null;
  @Field(() => String, { nullable: true, description: '町域, the quarter below the municipality; at most 200 characters.' })
  locality?: string | null;
  @Field(() => String, { nullable: true, description: '番地, block and house number; at most 200 characters.' })
  street?: string | null;
  @Field(() => String, { nullable: true, description: '建物・方書, building and room; at most 200 characters.' })
  building?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'School, protected with the address: it tells where somebody lives. At most 200 characters.',
  })
  school?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Clinic, protected with the address: it tells where somebody lives. At most 200 characters.',
  })
  clinic?: string | null;
}

@InputType({ description: '住所: where the person lives, with school and clinic, which tell it too.' })
export class AddressInput extends AddressFields {}

@InputType({ description: 'A person comes to the office.' })
export class CreatePersonInput extends KeyedInput {
  @Field(() => IdentityInput, { description: '基本: names, kana, birth date, sex.' })
  identity!: IdentityInput;
  @Field(() => ContactInput, { nullable: true, description: '連絡先: phone, mail, and how contact is safe.' })
  contact?: ContactInput | null;
  @Field(() => AddressInput, { nullable: true, description: '住所: where the person lives, with school and clinic, which tell it too.' })
  address?: AddressInput | null;
}

@InputType({ description: '基本を直す. What is left out stays, null clears.' })
export class ChangeIdentityInput extends IdentityFields {
  @IdOf('Person')
  personId!: string;
  @Field(() => Int, { description: writtenOver })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: '姓, family name; at most 60 characters.' })
  familyName?: string;
  @Field(() => String, { nullable: true, description: '名, given name; at most 60 characters.' })
  givenName?: string;
  @Field(() => String, { nullable: true, description: 'セイ, family name as it is read: full-width katakana, at most 60 characters.' })
  familyKana?: string;
  @Field(() => String, { nullable: true, description: 'メイ, given name as it is read: full-width katakana, at most 60 characters.' })
  givenKana?: string;
  @Field(() => BirthPrecisionEnum, { nullable: true, description: 'How exactly the birth date is known.' })
  birthPrecision?: 'day' | 'month' | 'year' | 'about' | 'unknown';
  @Field(() => SexEnum, { nullable: true, description: 'Sex, as the person says.' })
  sex?: 'male' | 'female' | 'other' | 'unknown';
}

@InputType({ description: '連絡先を直す. What is left out stays, null clears.' })
export class ChangeContactInput extends ContactFields {
  @IdOf('Person')
  personId!: string;
  @Field(() => Int, { description: writtenOver })
  expectedVersion!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether a message may be left with whoever answers.' })
  leaveMessage?: boolean;
}

@InputType({ description: '住所を直す. What is left out stays, null clears.' })
export class ChangeAddressInput extends AddressFields {
  @Field(() => String, {
    nullable: true,
    description:
      'Phone at home, 9 to 15 digits in any spelling, or two with 、 between; only while the address is protected, else it stands with the contact.',
  })
  phone?: string | null;
  @IdOf('Person')
  personId!: string;
  @Field(() => Int, { description: writtenOver })
  expectedVersion!: number;
}

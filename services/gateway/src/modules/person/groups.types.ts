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
  @Field(() => String, { description: '姓, family name. Empty for names of one word; 姓 or 名 must be there. At most 60 characters.' })
  familyName!: string;
  @Field(() => String, { description: '名, given name; at most 60 characters.' })
  givenName!: string;
  @Field(() => String, { description: 'セイ, family name as it is read, in full-width katakana.' })
  familyKana!: string;
  @Field(() => String, { description: 'メイ, given name as it is read, in full-width katakana.' })
  givenKana!: string;
  @Field(() => String, { nullable: true, description: '通称, the name by which the person goes in daily life; at most 60 characters.' })
  alias!: string | null;
  @Field(() => String, { nullable: true, description: '旧姓, a family name that older papers carry; at most 60 characters.' })
  formerName!: string | null;
  @Field(() => String, { nullable: true, description: '代替文字表記, for mail, fax and partners.' })
  substituteSpelling!: string | null;
  @Field(() => Day, { nullable: true, description: '生年月日, not in the future; how much of it is known says birthPrecision.' })
  birthDate!: string | null;
  @Field(() => BirthPrecisionEnum, { description: 'How exactly the birth date is known.' })
  birthPrecision!: string;
  @Field(() => SexEnum, { description: 'Sex, as the person says.' })
  sex!: string;
  @Field(() => String, { nullable: true, description: 'Language in which the person is best spoken to, in words; at most 40 characters.' })
  language!: string | null;
}

@ObjectType('PersonContact', { description: '連絡先, and how this person may be reached without harm.' })
export class PersonContactType extends PersonGroup {
  @Field(() => String, { nullable: true, description: 'Phone at home, 9 to 15 digits in any spelling, or two with 、 between.' })
  phone!: string | null;
  @Field(() => Boolean, {
    description: 'Whether the phone at home is withheld with the address (支援措置: its area code tells the town); it stands there then.',
  })
  phoneWithAddress!: boolean;
  @Field(() => String, { nullable: true, description: 'Mobile phone, 9 to 15 digits in any spelling.' })
  mobile!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address of the person; at most 254 characters.' })
  email!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '安全な連絡方法: when, how and through whom the person can be reached without harm; at most 1,000 characters.',
  })
  safeContact!: string | null;
  @Field(() => Boolean, { description: 'Whether a message may be left with whoever answers.' })
  leaveMessage!: boolean;
}

@ObjectType('PersonAddress', { description: '住所. Withheld from all but named staff under 支援措置.' })
export class PersonAddressType extends PersonGroup {
  @Field(() => String, { nullable: true, description: '市町村: five digits of 全国地方公共団体コード, a code of municipalities.' })
  municipalityCode!: string | null;
  @Field(() => String, { nullable: true, description: '郵便番号, 7 digits, with a hyphen or without.' })
  postalCode!: string | null;
  @Field(() => String, { nullable: true, description: '町域, the quarter below the municipality; at most 200 characters.' })
  locality!: string | null;
  @Field(() => String, { nullable: true, description: '番地, block and house number; at most 200 characters.' })
  street!: string | null;
  @Field(() => String, { nullable: true, description: '建物・方書, building and room; at most 200 characters.' })
  building!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'School, protected with the address: it tells where somebody lives. At most 200 characters.',
  })
  school!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Clinic, protected with the address: it tells where somebody lives. At most 200 characters.',
  })
  clinic!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Phone at home while the address is protected, for its area code tells the town; else it stands with the contact.',
  })
  phone!: string | null;
}

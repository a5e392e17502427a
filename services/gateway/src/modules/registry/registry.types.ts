import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../shared/NodeType.js';

@ObjectType('Unit', { implements: NodeType, description: '班・課・窓口. A unit inside an organisation.' })
export class UnitType {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the unit. It never changes: a department with a new name is a new unit.' })
  name!: string;

  @Field(() => String, { description: 'Its first day, ISO date.' })
  validFrom!: string;

  @Field(() => String, { nullable: true, description: 'Its last day, ISO date, where it has an end.' })
  validUntil!: string | null;
}

@ObjectType({ description: '開所時間. When an office works on one day of the week, less holidays and closures.' })
export class OpeningHours {
  @Field(() => Int, { description: 'Day of the week: 1 Monday … 7 Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'From, in local time: 08:45.' })
  opens!: string;

  @Field(() => String, { description: 'Until, in local time: 17:30.' })
  closes!: string;
}

@ObjectType('Tenant', {
  implements: NodeType,
  description: '組織. A municipality, council, office or partner: whoever keeps records of its own.',
})
export class TenantType {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'Name in kana, for sorting and reading aloud.' })
  nameKana!: string;

  @Field(() => String, { description: 'Short name as colleagues say it.' })
  shortName!: string;

  @Field(() => String, { description: 'Kind: city, prefecture, support_body, council, hello_work, legal_aid, elderly_support, partner.' })
  kind!: string;

  @Field(() => String, { description: 'Which privacy regime binds it: public (個人情報保護法 第5章) or private (第4章).' })
  legalRegime!: string;

  @Field(() => String, { nullable: true, description: 'Code of its municipality (5 digits), where it belongs to one.' })
  municipalityCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone of the office.' })
  phone!: string | null;

  @Field(() => Boolean, { description: 'Whether it takes referrals at present.' })
  takesReferrals!: boolean;

  @Field(() => String, { description: 'Room at present: open, waitlist, no_capacity.' })
  capacity!: string;

  @Field(() => String, { nullable: true, description: 'What it says about its room.' })
  capacityNote!: string | null;

  @Field(() => [OpeningHours], { description: 'Its weekly hours; a day that is missing is closed.' })
  hours!: OpeningHours[];

  @Field(() => [UnitType], { description: 'Its units.' })
  units!: UnitType[];
}

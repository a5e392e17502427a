import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CapacityEnum } from '../shared/enums.js';
import { NodeType } from '../shared/NodeType.js';
import { Day } from '../shared/scalars.js';
import { LegalRegimeEnum, TenantKindEnum } from './registry.enums.js';

@ObjectType('Unit', { implements: NodeType, description: '班・課・窓口. A unit inside an organisation.' })
export class UnitType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;

  @Field(() => String, { description: 'Name of the unit. It never changes: a department with a new name is a new unit.' })
  name!: string;

  @Field(() => Day, { description: 'Its first day.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Its last day, where it has an end.' })
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
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;

  @Field(() => String, { description: 'Full name, as it stands on papers.' })
  name!: string;

  @Field(() => String, { description: 'Name in kana, for sorting and reading aloud.' })
  nameKana!: string;

  @Field(() => String, { description: 'Short name as colleagues say it.' })
  shortName!: string;

  @Field(() => TenantKindEnum, { description: 'What it is in the region.' })
  kind!: string;

  @Field(() => LegalRegimeEnum, { description: 'Which part of 個人情報保護法 binds it.' })
  legalRegime!: string;

  @Field(() => String, { nullable: true, description: 'Code of its municipality (5 digits), where it belongs to one.' })
  municipalityCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone of the office.' })
  phone!: string | null;

  @Field(() => Boolean, { description: 'Whether it takes referrals at present.' })
  takesReferrals!: boolean;

  @Field(() => CapacityEnum, {
    description: 'Room at present, as the office says itself. NO_CAPACITY holds referrals back until they are sent even so.',
  })
  capacity!: string;

  @Field(() => String, { nullable: true, description: 'What it says about its room.' })
  capacityNote!: string | null;

  @Field(() => [OpeningHours], { description: 'Its weekly hours, one for each day; a day that is missing is closed.' })
  hours!: OpeningHours[];

  @Field(() => [UnitType], { description: '班・課・窓口 that are there today or begin later, at most 200.' })
  units!: UnitType[];
}

import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../shared/refusals.js';
import { Day } from '../shared/scalars.js';
import { TenantType } from './registry.types.js';

@ObjectType({ description: '休業日. A day on which the own office is closed beyond its weekly hours and the national holidays.' })
export class Closure {
  @Field(() => Day, { description: 'Calendar day in Japan.' })
  day!: string;

  @Field(() => String, { description: 'What callers are told: お盆, 職員研修 …' })
  reason!: string;
}

@ObjectType({ description: '自分の組織. The own organisation as its administrator keeps it; what others see of it is its `tenant`.' })
export class Office {
  @Field(() => TenantType, { description: 'What everybody in the region sees of it.' })
  tenant!: TenantType;

  @Field(() => Int, { description: 'Version, to be sent back as `expectedVersion` with a change.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Fax of the office, for papers that go by fax.' })
  fax!: string | null;

  @Field(() => [Closure], { description: 'Its closures of the last month and to come, at most 400. Deadlines of referrals skip them.' })
  closures!: Closure[];
}

@ObjectType({ description: 'The own organisation after the change.' })
export class OfficePayload {
  @Field(() => Office, { description: 'As it stands now.' })
  office!: Office;
}

export const OfficeResult = resultOf('OfficeResult', OfficePayload);

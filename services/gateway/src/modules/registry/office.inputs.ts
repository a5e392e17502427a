import type { Capacity } from '@tsunagi/casework';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { CapacityEnum } from '../shared/enums.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: '空き状況. Whether the own office has room at present.' })
export class SetCapacityInput {
  @Field(() => CapacityEnum, { description: 'Room, a waiting list, or none.' })
  capacity!: Capacity;
  @Field(() => String, { nullable: true, description: 'In a few words, for those who want to send; at most 200 characters.' })
  note?: string | null;
}

@InputType({ description: '開所時間. When the office works on one day of the week.' })
export class OpeningHoursInput {
  @Field(() => Int, { description: 'Day of the week: 1 Monday … 7 Sunday.' })
  weekday!: number;
  @Field(() => String, { description: 'From, in local time: 08:45.' })
  opens!: string;
  @Field(() => String, { description: 'Until, in local time: 17:30; later than `opens`.' })
  closes!: string;
}

@InputType({ description: 'How the own office is reached and when it works. What is left out stays as it is.' })
export class ChangeOfficeInput {
  @Field(() => Int, { description: 'The version that stood on the screen; with another one nothing is changed.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Phone, 9 to 15 digits; null removes it.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Fax, 9 to 15 digits; null removes it.' })
  fax?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether referrals can be sent to it at all.' })
  takesReferrals?: boolean;
  @Field(() => [OpeningHoursInput], {
    nullable: true,
    description: 'The whole week: a day that is missing is closed. At least one day; each day once. Deadlines count on it from now on.',
  })
  hours?: OpeningHoursInput[];
}

@InputType({ description: '休業日. Days on which the own office is closed, at most 31 in one go.' })
export class AddClosuresInput {
  @Field(() => Day, { description: 'First day, not before today.' })
  from!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; the first where it is left out.' })
  until?: string | null;
  @Field(() => String, { description: 'What callers are told; at most 100 characters. Of two reasons for a day the later one counts.' })
  reason!: string;
}

@InputType({ description: 'The office works on this day after all.' })
export class RemoveClosureInput {
  @Field(() => Day, { description: 'Calendar day in Japan.' })
  day!: string;
}

@InputType({ description: '班・窓口. A new unit of the own organisation. A department with a new name is a new unit.' })
export class OpenUnitInput {
  @Field(() => String, { description: 'Its name, at most 60 characters.' })
  name!: string;
  @Field(() => Day, { nullable: true, description: 'Its first day; today where it is left out.' })
  validFrom?: string | null;
}

@InputType({ description: 'The end of a unit; what was done there keeps its name.' })
export class EndUnitInput {
  @IdOf('Unit', { description: 'The unit, of the own organisation.' })
  unitId!: string;
  @Field(() => Day, { description: 'Last day on which it can be chosen; not before its first.' })
  lastDay!: string;
}

import type { StaffRole } from '@tsunagi/access';
import { Field, InputType, Int } from 'type-graphql';
import { IdOf } from '../../graphql/ids/openIds.js';
import { RoleEnum } from '../shared/enums.js';
import { Day } from '../shared/scalars.js';

@InputType({ description: 'Whom to invite into the own organisation, and with which rights.' })
export class InviteStaffInput {
  @Field(() => String, { description: 'Login name: lower-case letters, digits and . _ - @ +.' })
  login!: string;
  @Field(() => String, { description: 'Name as colleagues will see it.' })
  displayName!: string;
  @Field(() => String, { description: 'Name as it is read, in katakana: by this lists are in order.' })
  displayKana!: string;
  @Field(() => String, { description: '職名, as it stands behind the name for other offices; at most 100 characters.' })
  jobTitle!: string;
  @IdOf('Unit', { nullable: true, description: 'A unit of the own organisation.' })
  unitId?: string | null;
  @Field(() => [RoleEnum], { description: 'One or more roles.' })
  roles!: StaffRole[];
  @Field(() => Day, { description: 'First day on which the account can act for the office.' })
  validFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last day; open without.' })
  validUntil?: string | null;
}

@InputType({ description: 'Which link is to stop working.' })
export class CancelInvitationInput {
  @IdOf('Invitation', { description: 'A link that can still be used.' })
  invitationId!: string;
}

@InputType({ description: 'What is to change. What is left out stays as it is.' })
export class ChangeMembershipInput {
  @IdOf('Membership', { description: 'A membership of the own organisation, of anybody.' })
  membershipId!: string;
  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Name as colleagues see it.' })
  displayName?: string;
  @Field(() => String, { nullable: true, description: 'Name as it is read, in katakana: by this lists are in order.' })
  displayKana?: string;
  @Field(() => String, { nullable: true, description: '職名, as it stands behind the name for other offices; at most 100 characters.' })
  jobTitle?: string;
  @IdOf('Unit', { nullable: true, description: 'Unit; null for none.' })
  unitId?: string | null;
  @Field(() => [RoleEnum], { nullable: true, description: 'All roles from now on.' })
  roles?: StaffRole[];
  @Field(() => Day, { nullable: true, description: 'Last day on which the account can act for the office; null for open.' })
  validUntil?: string | null;
}

@InputType({ description: 'Which membership is to end now.' })
export class EndMembershipInput {
  @IdOf('Membership', { description: 'A membership of the own organisation, of anybody.' })
  membershipId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that was seen.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Which account of the own organisation it is about.' })
export class StaffInput {
  @IdOf('Staff', { description: 'The account of a colleague.' })
  staffId!: string;
}

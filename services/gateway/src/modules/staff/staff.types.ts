import type { StaffRole } from '@tsunagi/access';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UnitType } from '../registry/registry.types.js';
import { connectionOf } from '../shared/connection.js';
import { RoleEnum } from '../shared/enums.js';
import { resultOf } from '../shared/refusals.js';
import { Day, Moment } from '../shared/scalars.js';

@ObjectType('StaffEntry', { description: '職員. A membership in the viewer’s organisation, as its administrator sees it.' })
export class StaffEntryType {
  @Field(() => ID, { description: 'Key of the membership: give it as membershipId. No Node: it is read with its list.' })
  id!: string;

  @Field(() => ID, { description: 'Key of the account behind it: give it as staffId.' })
  staffId!: string;

  @Field(() => Int, { description: 'Version of the membership; give it as `expectedVersion` when changing it.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Login name; null where another organisation keeps the account.' })
  login!: string | null;

  @Field(() => String, { description: 'Name as colleagues see it.' })
  displayName!: string;

  @Field(() => String, { description: 'Name as it is read, in katakana: by this lists are in order.' })
  displayKana!: string;

  @Field(() => String, { description: '職名, as it stands behind the name for other offices; at most 100 characters.' })
  jobTitle!: string;

  @Field(() => UnitType, { nullable: true, description: '班・窓口 to which they belong; null for the office as a whole.' })
  unit!: UnitType | null;

  @Field(() => [RoleEnum], { description: 'Roles, which decide what the account may do.' })
  roles!: StaffRole[];

  @Field(() => Day, { description: 'First day on which the account can act for the office.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which the account can act for the office; null for open.' })
  validUntil!: string | null;

  @Field(() => Moment, { nullable: true, description: 'When the membership was ended, if it was.' })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the account belongs to this organisation, which may then stop it.' })
  ownAccount!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the account is stopped; null where another organisation keeps it.' })
  disabled!: boolean | null;

  @Field(() => Moment, { nullable: true, description: 'When the person last began to act for this organisation.' })
  lastSignInAt!: Date | null;
}
export const StaffConnection = connectionOf('Staff', StaffEntryType);

@ObjectType('ColleagueEntry', { description: '同僚. Somebody who works in the own office today, to be chosen for a case or a task.' })
export class ColleagueEntryType {
  @Field(() => ID, { description: 'Key of the account: give it wherever a colleague is named. No Node.' })
  id!: string;

  @Field(() => String, { description: 'Name as colleagues see it.' })
  displayName!: string;

  @Field(() => String, { description: '職名, as it stands behind the name for other offices; at most 100 characters.' })
  jobTitle!: string;

  @Field(() => UnitType, { nullable: true, description: '班・窓口 to which they belong; null for the office as a whole.' })
  unit!: UnitType | null;
}

@ObjectType('Invitation', { description: '招待. A one-time link that can still be used.' })
export class InvitationType {
  @Field(() => ID, { description: 'Key of the invitation: give it as invitationId. No Node: it is read with its list.' })
  id!: string;

  @Field(() => String, { description: 'Name to sign in with: lower-case letters, digits and . _ - @ +.' })
  login!: string;

  @Field(() => String, { description: 'Name as colleagues will see it.' })
  displayName!: string;

  @Field(() => String, { description: 'Name as it is read, in katakana: by this lists are in order.' })
  displayKana!: string;

  @Field(() => String, { description: '職名, as it stands behind the name for other offices; at most 100 characters.' })
  jobTitle!: string;

  @Field(() => UnitType, { nullable: true, description: '班・窓口 to which they belong; null for the office as a whole.' })
  unit!: UnitType | null;

  @Field(() => [RoleEnum], { description: 'Roles, which decide what the account may do.' })
  roles!: StaffRole[];

  @Field(() => Day, { description: 'First day on which the account can act for the office.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Last day on which the account can act for the office; null for open.' })
  validUntil!: string | null;

  @Field(() => Moment, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Moment, { description: 'Until when the link can be used.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Somebody has been invited.' })
export class InvitationPayload {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation as the list now shows it.' })
  invitation!: InvitationType | null;

  @Field(() => String, { description: 'The link to hand over, shown this once. It works once, for 7 days.' })
  link!: string;
}
export const InvitationResult = resultOf('InvitationResult', InvitationPayload);

@ObjectType({ description: 'The list of open links after the command.' })
export class InvitationsPayload {
  @Field(() => [InvitationType], { description: 'Links that can still be used, the newest first; at most 100.' })
  invitations!: InvitationType[];
}
export const InvitationsResult = resultOf('InvitationsResult', InvitationsPayload);

@ObjectType({ description: 'The member of staff after the command.' })
export class StaffPayload {
  @Field(() => StaffEntryType, { nullable: true, description: 'The row of the list.' })
  staff!: StaffEntryType | null;
}
export const StaffResult = resultOf('StaffResult', StaffPayload);

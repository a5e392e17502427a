import type { Duty, StaffRole } from '@tsunagi/access';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { TenantType, UnitType } from '../registry/registry.types.js';
import { DutyEnum, RoleEnum } from '../shared/enums.js';
import { Refusal } from '../shared/refusals.js';
import { Moment } from '../shared/scalars.js';

@ObjectType('ViewerMembership', { description: '所属. One of the organisations for which the viewer may act today.' })
export class ViewerMembershipType {
  @Field(() => ID, { description: 'Key of the membership: give it to switchMembership. No Node.' })
  id!: string;

  @Field(() => TenantType, { description: 'Organisation for which the viewer may act.' })
  tenant!: TenantType;

  @Field(() => UnitType, { nullable: true, description: '班・窓口 there to which the account belongs; null for the office as a whole.' })
  unit!: UnitType | null;

  @Field(() => String, { description: '職名, as it stands behind the name for other offices; at most 100 characters.' })
  jobTitle!: string;

  @Field(() => [RoleEnum], { description: 'Roles there, which decide what the account may do.' })
  roles!: StaffRole[];

  @Field(() => Boolean, { description: 'Whether the viewer acts for it now.' })
  current!: boolean;
}

@ObjectType('ViewerSession', { description: 'How long the viewer stays signed in.' })
export class ViewerSessionType {
  @Field(() => ID, { description: 'Key of the session, as in mySessions. No Node.' })
  id!: string;

  @Field(() => Moment, { description: 'When it ends if nothing is done; 15 minutes after the last sign of life.' })
  idleUntil!: Date;

  @Field(() => Moment, { description: 'When it ends in any case; 12 hours after signing in.' })
  expiresAt!: Date;
}

@ObjectType('Session', { description: 'サインイン中の端末. A device on which the viewer is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Key of the session: give it to endSession. No Node: it is read with its list.' })
  id!: string;

  @Field(() => String, { description: 'Browser and system.' })
  device!: string;

  @Field(() => Moment, { description: 'Day and time of signing in.' })
  createdAt!: Date;

  @Field(() => Moment, { description: 'Last sign of life, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the one asking.' })
  current!: boolean;
}

@ObjectType('Viewer', { description: 'Who is signed in, and for whom they act.' })
export class ViewerType {
  @Field(() => ID, { description: 'Key of the account: give it wherever a colleague is named. No Node.' })
  id!: string;

  @Field(() => String, { description: 'Name as colleagues see it.' })
  displayName!: string;

  @Field(() => String, { description: 'How the viewer appears to other organisations.' })
  label!: string;

  @Field(() => TenantType, { description: 'The organisation for which the viewer acts.' })
  tenant!: TenantType;

  @Field(() => UnitType, { nullable: true, description: '班・窓口 there to which the account belongs; null for the office as a whole.' })
  unit!: UnitType | null;

  @Field(() => [RoleEnum], { description: 'Roles there, which decide what the account may do.' })
  roles!: StaffRole[];

  @Field(() => [DutyEnum], {
    description: 'What the account may do, as far as a page has to know it before it offers anything; drawn from the policy table.',
  })
  duties!: Duty[];

  @Field(() => Boolean, { description: 'Whether all that the viewer does is served by the light pages, as for a partner organisation.' })
  lightPages!: boolean;

  @Field(() => [RoleEnum], { description: 'Roles for which an organisation of this kind has posts: what can be given to its staff.' })
  officeRoles!: StaffRole[];

  @Field(() => Boolean, { description: 'Whether this is the demo, with invented people only.' })
  demo!: boolean;
}

@ObjectType('OfficeDoor', { description: '組織の入口. What the page for signing in offers the staff of one organisation.' })
export class OfficeDoorType {
  @Field(() => String, { description: 'Name of the organisation.' })
  name!: string;

  @Field(() => String, { description: 'Where its own sign-in (共通ログイン) begins: an address on this server.' })
  address!: string;
}

@ObjectType('DemoAccount', { description: 'An invented member of staff whom anybody may try out; offered in the demo only.' })
export class DemoAccountType {
  @Field(() => String, { description: 'Key to give to `signInDemo`.' })
  key!: string;

  @Field(() => String, { description: 'Invented name of that person.' })
  displayName!: string;

  @Field(() => String, { description: 'Unit and role.' })
  label!: string;

  @Field(() => String, { description: 'Name of the organisation.' })
  tenantName!: string;

  @Field(() => String, { description: 'Kind of the organisation: partners work on the light pages.' })
  tenantKind!: string;

  @Field(() => String, { description: 'What can be tried as this person.' })
  description!: string;
}

@ObjectType('SignedIn', { description: 'Signed in: the cookie is set.' })
export class SignedInPayload {}

@ObjectType('SecondFactorNeeded', {
  description: 'The password is right; send it again together with the six digits of the authenticator app.',
})
export class SecondFactorNeeded {
  @Field(() => Int, { description: 'How many digits the code has.' })
  digits!: number;
}

@ObjectType({
  implements: Refusal,
  description: 'Not signed in. Whatever was wrong, the words are the same: which account names exist is nobody’s business.',
})
export class SignInRefused extends Refusal {
  @Field(() => Int, { nullable: true, description: 'Seconds to wait before the next attempt.' })
  retryAfter!: number | null;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Signed in, or what is missing, or that it did not work.',
  types: () => [SignedInPayload, SecondFactorNeeded, SignInRefused] as const,
});

@ObjectType('SignedOut', { description: 'Signed out: the cookie is gone where the present session was among them.' })
export class SignedOutPayload {
  @Field(() => Int, { description: 'How many sessions ended.' })
  ended!: number;
}

@ObjectType('ViewerPayload', { description: 'Who is signed in after the command.' })
export class ViewerPayload {}

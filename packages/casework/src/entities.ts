import { AttachmentSchema } from './attachment/Attachment.js';
import { AccessLogSchema } from './audit/AccessLog.js';
import { AuditEventSchema } from './audit/AuditEvent.js';
import { NoticeSchema } from './audit/Notice.js';
import { OutboxSchema } from './audit/Outbox.js';
import { CaseBenefitSchema } from './case/CaseBenefit.js';
import { CaseHealthSchema } from './case/CaseHealth.js';
import { CaseHouseholdSchema } from './case/CaseHousehold.js';
import { CaseMoneySchema } from './case/CaseMoney.js';
import { CaseSafetySchema } from './case/CaseSafety.js';
import { CaseWorkSchema } from './case/CaseWork.js';
import { HouseholdMemberSchema } from './case/HouseholdMember.js';
import { RecordVersionSchema } from './case/RecordVersion.js';
import { SupportCaseSchema } from './case/SupportCase.js';
import { SupportRecordSchema } from './case/SupportRecord.js';
import { conferenceSchemas } from './conference/entities.js';
import { ConsentSchema } from './consent/Consent.js';
import { ConsentWithdrawalSchema } from './consent/ConsentWithdrawal.js';
import { IdempotencyKeySchema } from './desk/IdempotencyKey.js';
import { DisclosureSchema } from './disclosure/Disclosure.js';
import { FormDraftSchema } from './draft/FormDraft.js';
import { hubSchemas } from './hub/entities.js';
import { WorkerLeaseSchema } from './jobs/WorkerLease.js';
import { PartnerApplicationSchema } from './onboarding/PartnerApplication.js';
import { PacketPresetSchema } from './packet/PacketPreset.js';
import { PersonSchema } from './person/Person.js';
import { PersonAddressSchema } from './person/PersonAddress.js';
import { PersonContactSchema } from './person/PersonContact.js';
import { PersonIdentitySchema } from './person/PersonIdentity.js';
import { PersonLinkSchema } from './person/PersonLink.js';
import { SearchTokenSchema } from './person/SearchToken.js';
import { GlassBreakSchema } from './protection/GlassBreak.js';
import { ProtectionSchema } from './protection/Protection.js';
import { LabelTokenSchema } from './referral/LabelToken.js';
import { MailboxSchema } from './referral/Mailbox.js';
import { MailboxLabelSchema } from './referral/MailboxLabel.js';
import { MailboxMarkSchema } from './referral/MailboxMark.js';
import { ReferralSchema } from './referral/Referral.js';
import { ReferralEventSchema } from './referral/ReferralEvent.js';
import { ReferralOutcomeSchema } from './referral/ReferralOutcome.js';
import { ShareRequestSchema } from './referral/sharing/ShareRequest.js';
import { TimerSchema } from './referral/timers/Timer.js';
import { TimerLengthSchema } from './referral/timers/TimerLength.js';
import { AccessSealSchema } from './seal/AccessSeal.js';
import { OidcLinkSchema } from './session/oidc/OidcLink.js';
import { OidcProviderSchema } from './session/oidc/OidcProvider.js';
import { PasskeySchema } from './session/Passkey.js';
import { PasswordCredentialSchema } from './session/PasswordCredential.js';
import { SessionSchema } from './session/Session.js';
import { SignInCounterSchema } from './session/SignInCounter.js';
import { TotpCredentialSchema } from './session/TotpCredential.js';
import { InvitationSchema } from './staff/Invitation.js';
import { MembershipSchema } from './staff/Membership.js';
import { StaffSchema } from './staff/Staff.js';
import { TaskSchema } from './task/Task.js';
import { RegionSchema } from './tenancy/Region.js';
import { RegisteredDocumentSchema } from './tenancy/RegisteredDocument.js';
import { SiteSchema } from './tenancy/Site.js';
import { TenantSchema } from './tenancy/Tenant.js';
import { TenantClosureSchema } from './tenancy/TenantClosure.js';
import { UnitSchema } from './tenancy/Unit.js';
import { SavedViewSchema } from './view/SavedView.js';

const others = [
  AccessLogSchema,
  AccessSealSchema,
  AuditEventSchema,
  NoticeSchema,
  OutboxSchema,
  AttachmentSchema,
  CaseBenefitSchema,
  CaseHealthSchema,
  CaseHouseholdSchema,
  CaseMoneySchema,
  CaseSafetySchema,
  CaseWorkSchema,
  HouseholdMemberSchema,
  SupportCaseSchema,
  SupportRecordSchema,
  RecordVersionSchema,
  TaskSchema,
  ConsentSchema,
  ConsentWithdrawalSchema,
  FormDraftSchema,
  PacketPresetSchema,
  SavedViewSchema,
  IdempotencyKeySchema,
  DisclosureSchema,
  PersonSchema,
  PersonAddressSchema,
  PersonContactSchema,
  PersonIdentitySchema,
  PersonLinkSchema,
  SearchTokenSchema,
  GlassBreakSchema,
  ProtectionSchema,
  MailboxSchema,
  MailboxLabelSchema,
  LabelTokenSchema,
  MailboxMarkSchema,
  ReferralSchema,
  ReferralEventSchema,
  ReferralOutcomeSchema,
  ShareRequestSchema,
  TimerSchema,
  TimerLengthSchema,
  OidcLinkSchema,
  OidcProviderSchema,
  PasskeySchema,
  PasswordCredentialSchema,
  SessionSchema,
  SignInCounterSchema,
  TotpCredentialSchema,
  InvitationSchema,
  MembershipSchema,
  RegionSchema,
  SiteSchema,
  StaffSchema,
  TenantSchema,
  RegisteredDocumentSchema,
  TenantClosureSchema,
  UnitSchema,
  WorkerLeaseSchema,
  PartnerApplicationSchema,
] as const;

/** Every table that the trade knows. A table without an entity here, or the other way round, fails the test run. */
export const schemas: readonly [...typeof others, ...typeof conferenceSchemas, ...typeof hubSchemas] = [
  ...others,
  ...conferenceSchemas,
  ...hubSchemas,
];

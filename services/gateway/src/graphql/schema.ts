import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, type ValidatorFn } from 'type-graphql';
import { AccessLogResolver } from '../modules/accessLog/accessLog.resolver.js';
import { CaseMutations } from '../modules/case/case.mutations.js';
import { CaseFieldsResolver, HouseholdResolver } from '../modules/case/caseFields.resolver.js';
import { CaseGroupMutations } from '../modules/case/group.mutations.js';
import { RecordMutations } from '../modules/case/record.mutations.js';
import { CandidateOfPersonResolver, CandidateResolver } from '../modules/conference/candidate.resolver.js';
import { CircleResolver } from '../modules/conference/circle.resolver.js';
import { ConferenceMutations } from '../modules/conference/conference.mutations.js';
import { AgendaItemResolver, ConferencePayloadResolver, ConferenceResolver } from '../modules/conference/conference.resolver.js';
import { ConferenceFiguresResolver } from '../modules/conference/figures.resolver.js';
import { HearersResolver } from '../modules/conference/hearers.resolver.js';
import { HomeworkResolver } from '../modules/conference/homework.resolver.js';
import { ItemMutations } from '../modules/conference/item.mutations.js';
import { LinesResolver } from '../modules/conference/lines.resolver.js';
import { ConferenceNeedMutations } from '../modules/conference/need.mutations.js';
import { NoteMutations } from '../modules/conference/note.mutations.js';
import { PersonMeetingResolver } from '../modules/conference/personMeeting.resolver.js';
import { SeatMutations } from '../modules/conference/seat.mutations.js';
import { ItemInSeriesResolver, SeriesResolver } from '../modules/conference/series.resolver.js';
import { StandingMutations } from '../modules/conference/standing.mutations.js';
import { ConsentMutations } from '../modules/consent/consent.mutations.js';
import { ConsentFieldsResolver } from '../modules/consent/consentFields.resolver.js';
import { DisclosureFieldsResolver } from '../modules/consent/disclosureFields.resolver.js';
import { DraftResolver } from '../modules/draft/draft.resolver.js';
import { ExplainResolver } from '../modules/explain/explain.resolver.js';
import { HubDeskResolver } from '../modules/hub/desk.resolver.js';
import { HubEntryMutations } from '../modules/hub/entry.mutations.js';
import { HubEntryFieldsResolver } from '../modules/hub/entryFields.resolver.js';
import { HubGroupMutations } from '../modules/hub/group.mutations.js';
import { HubGroupResolver, HubNeedGroupResolver } from '../modules/hub/group.resolver.js';
import { HubHoldMutations } from '../modules/hub/hold.mutations.js';
import { HubEntryHoldsResolver, HubHoldResolver } from '../modules/hub/hold.resolver.js';
import { HubResolver } from '../modules/hub/hub.resolver.js';
import { HubImportMutations, HubImportPublishedResolver, HubImportResolver } from '../modules/hub/import.resolver.js';
import { HubNeedMutations } from '../modules/hub/need.mutations.js';
import { HubNeedResolver } from '../modules/hub/need.resolver.js';
import { ReceiverResolver } from '../modules/hub/receiver.resolver.js';
import { NodeResolver } from '../modules/node/node.resolver.js';
import { NoticeResolver } from '../modules/notice/notice.resolver.js';
import { ApplicationResolver } from '../modules/onboarding/application.resolver.js';
import { PacketResolver } from '../modules/packet/packet.resolver.js';
import { FindResolver } from '../modules/person/find.resolver.js';
import { OfficesResolver } from '../modules/person/offices.resolver.js';
import { PersonMutations } from '../modules/person/person.mutations.js';
import { PersonResolver } from '../modules/person/person.resolver.js';
import { PersonFieldsResolver, PersonLinkResolver } from '../modules/person/personFields.resolver.js';
import { TimelineResolver } from '../modules/person/timeline.resolver.js';
import { ProtectionMutations } from '../modules/protection/protection.mutations.js';
import { GlassResolver, ProtectionFieldsResolver } from '../modules/protection/protection.resolver.js';
import { ReferralChainResolver } from '../modules/referral/chain.resolver.js';
import { FollowMutations } from '../modules/referral/follow.mutations.js';
import { InboxMutations } from '../modules/referral/inbox.mutations.js';
import { InboxResolver } from '../modules/referral/inbox.resolver.js';
import { PreviewMutations } from '../modules/referral/preview.mutations.js';
import { ReferralMutations } from '../modules/referral/referral.mutations.js';
import { ReferralResolver } from '../modules/referral/referral.resolver.js';
import { SendMutations } from '../modules/referral/send.mutations.js';
import { SharingResolver } from '../modules/referral/sharing.resolver.js';
import { OfficeResolver } from '../modules/registry/office.resolver.js';
import { RegistryResolver } from '../modules/registry/registry.resolver.js';
import { CredentialMutations } from '../modules/session/credential.mutations.js';
import { InvitationResolver } from '../modules/session/invitation.resolver.js';
import { OidcResolver } from '../modules/session/oidc.resolver.js';
import { PasskeyMutations, PasskeyResolver } from '../modules/session/passkey.resolver.js';
import { SessionMutations } from '../modules/session/session.mutations.js';
import { SignInMutations } from '../modules/session/signIn.mutations.js';
import { ViewerResolver } from '../modules/session/viewer.resolver.js';
import { StaffMutations } from '../modules/staff/staff.mutations.js';
import { StaffResolver } from '../modules/staff/staff.resolver.js';
import { TaskMutations } from '../modules/task/task.mutations.js';
import { TaskResolver } from '../modules/task/task.resolver.js';
import { TaskFieldsResolver } from '../modules/task/taskFields.resolver.js';
import { ViewResolver } from '../modules/view/view.resolver.js';
import { VocabularyResolver } from '../modules/vocabulary/vocabulary.resolver.js';
import { keepBounds } from './bounds.js';
import { describe } from './describe.js';
import { checkArgument } from './ids/openIds.js';
import { fitMutations } from './mutations.js';

const fromModules = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      AccessLogResolver,
      ApplicationResolver,
      CaseFieldsResolver,
      CaseGroupMutations,
      CaseMutations,
      AgendaItemResolver,
      ConferenceMutations,
      ConferencePayloadResolver,
      ConferenceResolver,
      HearersResolver,
      ItemMutations,
      ConferenceFiguresResolver,
      ConferenceNeedMutations,
      HomeworkResolver,
      LinesResolver,
      NoteMutations,
      PersonMeetingResolver,
      SeriesResolver,
      CandidateResolver,
      CandidateOfPersonResolver,
      ItemInSeriesResolver,
      SeatMutations,
      StandingMutations,
      ConsentFieldsResolver,
      ConsentMutations,
      DisclosureFieldsResolver,
      FollowMutations,
      SharingResolver,
      InboxMutations,
      InboxResolver,
      DraftResolver,
      ExplainResolver,
      FindResolver,
      HouseholdResolver,
      NodeResolver,
      NoticeResolver,
      PersonFieldsResolver,
      OfficesResolver,
      PersonLinkResolver,
      PacketResolver,
      GlassResolver,
      ProtectionFieldsResolver,
      ProtectionMutations,
      RecordMutations,
      TaskFieldsResolver,
      TaskMutations,
      TaskResolver,
      TimelineResolver,
      ViewResolver,
      VocabularyResolver,
      PersonMutations,
      PersonResolver,
      PreviewMutations,
      ReferralMutations,
      ReferralChainResolver,
      ReferralResolver,
      OfficeResolver,
      RegistryResolver,
      SendMutations,
      SessionMutations,
      CredentialMutations,
      OidcResolver,
      PasskeyMutations,
      PasskeyResolver,
      InvitationResolver,
      SignInMutations,
      StaffMutations,
      StaffResolver,
      ViewerResolver,
      HubDeskResolver,
      HubEntryFieldsResolver,
      HubEntryMutations,
      HubResolver,
      HubNeedMutations,
      HubNeedResolver,
      HubEntryHoldsResolver,
      HubGroupMutations,
      HubImportMutations,
      HubImportPublishedResolver,
      HubImportResolver,
      HubGroupResolver,
      HubNeedGroupResolver,
      CircleResolver,
      HubHoldMutations,
      HubHoldResolver,
      ReceiverResolver,
    ],
    validateFn: checkArgument as ValidatorFn,
    skipCheck: true, // Apollo checks it as well, in a tenth of the time: this asks the whole schema of itself
  });

let built: Promise<GraphQLSchema> | undefined;

/** The schema of the region's desk, built from the modules; once for a program, whatever desks it opens. */
export function makeSchema(): Promise<GraphQLSchema> {
  built ??= fromModules().then((schema) => keepBounds(describe(fitMutations(schema))));
  return built;
}

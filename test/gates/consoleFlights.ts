/**
 * How many ways to PostgreSQL and back each question of the console takes at most, the shared commit of the log counted apart: one
 * where all is known by one key, one more for each level of what hangs on it. What may be asked before anybody has signed in is
 * counted and looked up in transactions of its own.
 */
const recorded: readonly (readonly [flights: number, names: string])[] = [
  [1, 'Colleagues ComposePerson ConferenceHomework ConferenceLines ConferencePage ConferenceStatistics Conferences ConsentRecipients'],
  [1, 'ConferenceCandidates ItemHearers MeetingsForCases'],
  [1, 'FormDrafts GlassReviews GroupNames GroupOffices HasApplications HubApplications HubConfirming HubCounts HubEntryPage'],
  [
    1,
    'HubEntryToChange HubNetwork IdentifyingWords Inbox InboxPane KeptDraft KindsToConvene LastWorkingDay LookedAt Me MyHolds MyPasskeys',
  ],
  [1, 'Notices NumbersInInbox OfferedEntries OfficePage OneRecord OwnDrafts OwnEntries PacketPresets PartnerEntries'],
  [1, 'PartnerEntryWhole PartnerLine PartnerLines PartnerViewer PartnerWords PersonOfItem PersonOfReferral PersonPage'],
  [1, 'PersonTimeline PickEntry PlacesOfOffice PossibleDuplicates ProofTask ProposedReceivers Receivers RepliesToRecord'],
  [1, 'SavedViews SearchHub SessionLeft StaffPage StandingMembers Tasks UnmetNeeds UnseenNotices Viewer Vocabulary'],
  [2, 'AccessLogPage ComposeDraftOf FoundPersons HubGroupPage HubGroups HubImports HubNeedPage HubNeeds MyAccessLog MyPersons'],
  [2, 'Drafts NeedSuggestions NeedsForEntry Referral ReferralPacket SentReferrals SharingConsents'],
  [3, 'HubImportPage'],
  [3, 'DemoAccounts InvitationPreview PartnerDoor'],
  [4, 'MyOidcLink OfficeDoor'],
];
export const flightsOfQuery: ReadonlyMap<string, number> = new Map(
  recorded.flatMap(([flights, names]) => names.split(' ').map((name) => [name, flights] as const)),
);

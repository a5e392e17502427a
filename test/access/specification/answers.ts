/**
 * What commands answer, and what is shown to whoever is not signed in. A record in an answer (`person`, `task` …) shows what it
 * shows anywhere: its own type decides (types/), and MATRIX asks that. Every other field stands here with the test that holds it
 * to who may know it; a field of these types that is not in its line fails, and so does a line about what there is no more.
 */
const lines = `
# type                    | fields | where what stands there is decided
Conflict                  | code requestId state theirs title version whatToDo | features/referral.round.test.ts
InvalidInput              | code fields requestId title whatToDo | features/referral.round.test.ts
FieldFault                | code field message | features/badinput/words.test.ts
FieldText                 | field value | features/person/changeGroups.test.ts
InvitationUsed            | validFrom | features/staff/invitation.test.ts
AppliedPayload            | arrived | features/onboarding/apply.test.ts
CapacityPayload           | capacity | features/badinput/words.test.ts
ConferencePayload         | conference itemId withheld written | features/conference/approval.test.ts
WithheldPapers            | because memberId | features/conference/law.test.ts
WrittenNote               | beside id version | features/conference/round.test.ts
ConsentPayload            | consent endedDisclosures | features/conference/approval.test.ts
FormDraftPayload          | form | features/draft/formDrafts.test.ts
GlassPayload              | glassBreak |
HubApplicationPayload     | application link | features/onboarding/apply.test.ts
HubEntryPayload           | entry |
HubGroupPayload           | group |
HubHoldPayload            | entry hold |
HubImportPayload          | import |
HubImportPublishedPayload | import left offered published | features/hub/import.test.ts
HubLinkPayload            | done | features/hub/entries.test.ts
HubNeedPayload            | need |
HubSettingPayload         | confirmBy | features/hub/entries.test.ts
InvitationPayload         | invitation link | features/registry/office.test.ts
InvitationsPayload        | invitations |
MailboxPayload            | item |
NoticesPayload            | seen | features/notice/notices.test.ts
OfficePayload             | office |
PacketPresetPayload       | name | features/packet/packetPresets.test.ts
PersonPayload             | person |
ProtectedPayload          | notReached person reached | features/protection/protection.test.ts
RecordPayload             | record |
ReferralPayload           | deliverAt id needsSecondPerson referral sentOn version | features/referral.round.test.ts features/referral
SavedViewPayload          | name | features/view/savedViews.test.ts
StaffPayload              | staff |
StandingMemberPayload     | standingMemberId | features
TaskPayload               | task |
# of a referral that is being written, to whoever writes it: what the other office will see
ReferralPreview           | person receiver referral stage withheld | features/referral/preview.test.ts
PreviewedPerson           | address benefit contact fieldGroups health household householdMembers identity money number protectedSince records safety work | features/referral/preview.test.ts features/person
PreviewedReferral         | basis kind needs number replyDueOn request sender summary urgent | features/referral features/referral.round.test.ts
# of oneself
SignedIn                  | viewer |
ViewerPayload             | viewer |
SignedOut                 | ended | features/session
CredentialPayload         | endedOthers | features/session/secondFactor.test.ts
OidcAddressPayload        | address | features/oidc/ownLink.test.ts
OidcUnlinkedPayload       | unlinked | features/oidc/ownLink.test.ts
PasskeyOptionsPayload     | options ticket | features/session/passkeys.test.ts
PasskeyPayload            | passkeyId | features/session/passkeys.test.ts
TotpSecretPayload         | otpauthUrl secret | features/session/secondFactor.test.ts
# for whoever knocks
SecondFactorNeeded        | digits | features/session/secondFactor.test.ts
SignInRefused             | code requestId retryAfter title whatToDo | features/session features/badinput
DemoAccount               | description displayName key label tenantKind tenantName | features/session/signInDemo.test.ts
OfficeDoor                | address name | features/oidc/oidc.test.ts
InvitationPreview         | displayName expiresAt jobTitle login tenant | features/staff/invitation.test.ts
ProofTask                 | challenge difficulty | features/onboarding/apply.test.ts
# words of the field, and words of one's own text: about nobody
Code                      | code en ja | features/vocabulary/vocabulary.test.ts
CodeList                  | asOf codes en ja name needsConfirmation source | features/vocabulary/vocabulary.test.ts
Identifying               | at kind text | features/badinput features/conference
# why something is allowed, to whoever may explain
Explanation               | allowed lines | features/explain/explainAccess.test.ts
ExplanationLine           | because verdict words | features/explain/explainAccess.test.ts
Query                     | vocabulary demoAccounts officeDoor proofTask invitation explainAccess identifyingWords lastWorkingDay | features
`;

export interface AnswerLine {
  type: string;
  fields: string[];
  /** Files and folders under test/ in which each of the fields that show no record is named. */
  places: string[];
}

const wordsIn = (cell: string): string[] => cell.split(/\s+/).filter(Boolean);

export const answers: readonly AnswerLine[] = lines
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([type = '', fields = '', places = '']) => ({ type, fields: wordsIn(fields), places: wordsIn(places) }));

/** The fields of mutations are decided one by one in acts/. */
const isMutation = (field: string): boolean => field.startsWith('Mutation.');
const decided = new Set(answers.flatMap(({ type, fields }) => fields.map((field) => `${type}.${field}`)));

/** Whether it is said elsewhere than in types/ who may know this field, as `Type.field`. */
export const isAnswer = (field: string): boolean => isMutation(field) || decided.has(field);

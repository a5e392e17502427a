/** A look, and then a change with its commit: more wants a reason. The page that is read afterwards is one more. */
export const mostFlights = 2;

/** How many ways to PostgreSQL and back each act takes until it is committed: more wants a reason, and less wants to be kept. */
const recorded: readonly (readonly [flights: number, acts: string])[] = [
  [0, 'beginPasskeySignIn'],
  [
    2,
    'acceptApplication acceptReferral acceptSeat createPerson draftReferral addClosures addConferenceMember addPaper addStandingMember admitReferral',
  ],
  [2, 'changeHubEntry changeHubGroup changeHubNeed discardHubDraft joinHubGroup moveItem removePaper strikeNote settleItem'],
  [2, 'answerReceiver approveMinutes askRelease askSender assignCase attendConference callConference cancelConference'],
  [2, 'cancelInvitation carryOutNote changeAddress changeBenefit changeConference changeContact changeHealth'],
  [2, 'changeHousehold changeIdentity changeMembership changeMoney changeOffice changeRecord changeSafety changeTask'],
  [2, 'changeWork chooseFirstView circulateMinutes claimReferral closeCase completeReferral confirmHubDraft'],
  [2, 'confirmHubEntry confirmMinutes confirmOutcome createHubEntry createTask declineApplication declineReferral'],
  [2, 'declineSeat declineShare disableStaff discardDraft discardFormDraft enableStaff endConference endMembership'],
  [2, 'endSession endUnit enterInError examineMinutes failReferral finishPasskey finishTask forwardReferral'],
  [2, 'foundHubGroup handOverRecord holdPlace holdReferral inviteStaff leaveHubGroup linkHubEntries mapHubImport'],
  [2, 'markDone markNoticesSeen markSeen matchHubNeed moveHubNeed nameConferenceMember noteAttendance noteConfirmation notePledge'],
  [2, 'openCase openConference openReferral openUnit putHouseholdMember raiseHubNeed recallReferral recordConsent'],
  [2, 'recordPersonVoice recordReply refuseRelease releaseHold removeClosure removeConferenceMember removeHouseholdMember'],
  [2, 'removePacketPreset removeStandingMember removeView reopenHubEntry reopenTask requestShare'],
  [2, 'reportAccess markCandidate unmarkCandidate'],
  [2, 'resendReferral resumeReferral returnHubDraft returnReferral reviseMinutes saveFormDraft savePacketPreset'],
  [2, 'saveView sendReferral setCapacity setHubConfirming setHubRoom shareMore snooze snoozeTask startReferral'],
  [2, 'takeHeldPlace unlinkHubEntries unsnooze waitlistReferral withdrawConsent withdrawReferral writeRecord'],
  [2, 'endHubEntry judgeGlass'],
  [3, 'changeItem confirmRelease proposeItem reprintPaper strikeItem writeNotes'],
  [4, 'applyAsPartner planNextConference previewReferral publishHubEntry undoHubImport'],
  [5, 'distributeItem nameAddressReaders publishHubImport runHubImport'],
  [6, 'planConference sendNeedToHub'],
  [8, 'breakGlass protectPerson'],
  // Of whoever has just signed in it is looked up, at the same time, who that is: these are the most, and the others are exact.
  [5, 'confirmTotp keepAlive signOut signOutEverywhere'],
  [10, 'switchMembership'],
  [14, 'beginPasskey beginTotp changePassword removePasskey removeTotp unlinkMyOidc'],
  [12, 'acceptInvitation'],
  [16, 'beginOidcLink'],
  [19, 'signInWithPasskey'],
  [20, 'signIn'],
];
export const flightsOf: ReadonlyMap<string, number> = new Map(
  recorded.flatMap(([flights, acts]) => acts.split(' ').map((act) => [act, flights] as const)),
);

/** Those that take more, and why. */
export const slower: readonly { acts: string; because: string }[] = [
  {
    acts: 'previewReferral',
    because: 'What the other office would see is tried out in a transaction that is rolled back, once it is known who would send what.',
  },
  {
    acts: 'acceptInvitation beginOidcLink beginPasskey beginTotp changePassword confirmTotp removePasskey removeTotp signIn signInWithPasskey unlinkMyOidc',
    because:
      'A proof is counted before it is looked at, in transactions of their own that stand whatever becomes of it; Argon2 alone takes a hundred times as long.',
  },
  {
    acts: 'keepAlive signOut signOutEverywhere switchMembership',
    because: 'Who acts changes on the way: the session is ended or begun as the account, and the roles are looked up anew.',
  },
  {
    acts: 'breakGlass confirmRelease nameAddressReaders protectPerson',
    because:
      '支援措置 and 緊急閲覧 are rare, reach into the records of other offices, and write nothing before they have read who is named.',
  },
  {
    acts: 'changeItem distributeItem planConference planNextConference proposeItem reprintPaper sendNeedToHub strikeItem writeNotes',
    because:
      'Who of a meeting may hear of it is known only once the ledger is written, or what is asked for only once the item is found; a line of the record that is about nobody takes two.',
  },
  {
    acts: 'publishHubEntry',
    because: 'What the working copy points at is known only once the copy itself is read.',
  },
  {
    acts: 'applyAsPartner',
    because: 'Nobody is known yet who writes from the public page.',
  },
  {
    acts: 'publishHubImport runHubImport undoHubImport',
    because: 'A list of hundreds of entries is taken in, or back, as one; what stands there already is looked up for all lines at once.',
  },
];

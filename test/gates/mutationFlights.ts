/** A look, and then a change: more wants a reason. The commit is not counted, nor the page that is read afterwards. */
export const mostFlights = 2;

/** How many ways to PostgreSQL and back each act takes: more wants a reason, and less wants to be kept. */
const recorded: readonly (readonly [flights: number, acts: string])[] = [
  [0, 'beginPasskeySignIn'],
  [1, 'discardFormDraft enableStaff markNoticesSeen'],
  [2, 'acceptSeat addClosures addConferenceMember addPaper addStandingMember admitReferral answerReceiver approveMinutes askRelease'],
  [2, 'askSender assignCase attendConference callConference cancelConference cancelInvitation carryOutNote changeAddress'],
  [2, 'changeBenefit changeConference changeContact changeHealth changeHousehold changeHubNeed changeIdentity'],
  [2, 'changeMembership changeMoney changeOffice changeRecord changeSafety changeTask changeWork circulateMinutes claimReferral'],
  [2, 'closeCase completeReferral confirmHubDraft confirmHubEntry confirmMinutes confirmOutcome createTask'],
  [2, 'declineReferral declineSeat disableStaff discardDraft endConference endMembership endSession endUnit'],
  [
    2,
    'enterInError examineMinutes failReferral finishPasskey finishTask forwardReferral handOverRecord holdPlace holdReferral inviteStaff',
  ],
  [2, 'linkHubEntries markDone markSeen matchHubNeed moveHubNeed nameConferenceMember notePledge openConference openReferral'],
  [2, 'openUnit previewReferral putHouseholdMember raiseHubNeed recallReferral recordConsent recordPersonVoice refuseRelease'],
  [3, 'unlinkMyOidc'],
  [2, 'releaseHold removeClosure removeConferenceMember removeHouseholdMember removePasskey removeStandingMember reopenHubEntry'],
  [2, 'reopenTask resumeReferral returnHubDraft returnReferral reviseMinutes saveFormDraft sendReferral setCapacity setHubConfirming'],
  [2, 'setHubRoom snooze snoozeTask startReferral takeHeldPlace unlinkHubEntries unsnooze waitlistReferral withdrawConsent'],
  [2, 'withdrawReferral writeRecord declineApplication foundHubGroup leaveHubGroup requestShare shareMore declineShare'],
  [2, 'chooseFirstView mapHubImport removePacketPreset removeView savePacketPreset saveView'],
  [3, 'acceptReferral changeItem confirmRelease createPerson draftReferral endHubEntry judgeGlass moveItem'],
  [3, 'openCase publishHubEntry removePaper resendReferral strikeItem strikeNote writeNotes'],
  [3, 'changeHubEntry discardHubDraft changeHubGroup changeHubNeed createHubEntry'],
  [4, 'acceptApplication joinHubGroup planNextConference proposeItem'],
  [5, 'distributeItem publishHubImport runHubImport undoHubImport'],
  [6, 'planConference'],
  [6, 'applyAsPartner sendNeedToHub'],
  [7, 'nameAddressReaders'],
  [9, 'breakGlass protectPerson'],
  // Of whoever has just signed in it is looked up, at the same time, who that is: two more are allowed than were counted.
  [7, 'beginTotp confirmTotp keepAlive'],
  [9, 'signOut switchMembership'],
  [11, 'signOutEverywhere'],
  [15, 'beginPasskey changePassword removeTotp'],
  [16, 'beginOidcLink'],
  [16, 'acceptInvitation'],
  [23, 'signIn signInWithPasskey'],
];
export const flightsOf: ReadonlyMap<string, number> = new Map(
  recorded.flatMap(([flights, acts]) => acts.split(' ').map((act) => [act, flights] as const)),
);

/** Those that take more, and why. */
export const slower: readonly { acts: string; because: string }[] = [
  { acts: 'unlinkMyOidc', because: 'The ways into an account are counted before one of them is taken away.' },
  {
    acts: 'acceptReferral createPerson draftReferral openCase resendReferral',
    because: 'A number is drawn in a short transaction of its own, so that nobody waits for whoever draws one.',
  },
  {
    acts: 'acceptInvitation beginOidcLink beginPasskey beginTotp changePassword confirmTotp removeTotp signIn signInWithPasskey',
    because:
      'A proof is counted before it is looked at, in transactions of their own that stand whatever becomes of it; Argon2 alone takes a hundred times as long.',
  },
  {
    acts: 'keepAlive signOut signOutEverywhere switchMembership',
    because: 'Who acts changes on the way: the session is ended or begun as the account, and the roles are looked up anew.',
  },
  {
    acts: 'breakGlass confirmRelease judgeGlass nameAddressReaders protectPerson',
    because:
      '支援措置 and 緊急閲覧 are rare, reach into the records of other offices, and write nothing before they have read who is named.',
  },
  {
    acts: 'changeItem distributeItem moveItem planConference planNextConference proposeItem removePaper sendNeedToHub strikeItem strikeNote writeNotes',
    because:
      'Who of a meeting may hear of it is known only once the ledger is written, or what is asked for only once the item is found; twelve people do it in a month.',
  },
  {
    acts: 'changeHubEntry createHubEntry discardHubDraft',
    because: 'Which pictures an entry names, and what points at it, is looked up once it may be written at all.',
  },
  {
    acts: 'changeHubGroup changeHubNeed endHubEntry joinHubGroup publishHubEntry',
    because: 'What the office wants of its hub, what is held of a place and who sits in a group is asked for once it may be done at all.',
  },
  {
    acts: 'acceptApplication applyAsPartner',
    because:
      'Nobody is known yet who writes from the public page; and whoever is taken in becomes an organisation with its first administrator.',
  },
  {
    acts: 'publishHubImport runHubImport undoHubImport',
    because: 'A list of hundreds of entries is taken in, or back, as one; what stands there already is looked up for all lines at once.',
  },
];

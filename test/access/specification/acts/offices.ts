/** What is done in meetings: called by the convener, brought and told by those who sit there. */
export const conferenceActs = `
planConference              | | who convenes |
addStandingMember           | | who convenes |
removeStandingMember        | standing_member | who convenes | ours
planNextConference          | conference | who convenes | ours, I sit in it | ended circulated approved cancelled
# How it comes back, and that alone, is said afterwards too, by the same people (features/conference/recurs.test.ts)
changeConference cancelConference callConference | conference | who convenes | ours | planned called
addConferenceMember         | conference | who convenes | ours | planned called open
removeConferenceMember      | conference | who convenes | ours | planned called open
then                        | conference_member | who convenes | ours
# Whoever opens it keeps the record: somebody who sits there
openConference              | conference | who convenes | ours, I sit in it | called
endConference               | conference | who convenes | ours | open
circulateMinutes            | conference | who convenes | ours | ended circulated
approveMinutes examineMinutes reviseMinutes | conference | who convenes | ours | circulated
attendConference            | conference | everybody | I sit in it | open
writeNotes handOverRecord   | conference | everybody | I sit in it | open ended
proposeItem                 | conference | everybody | I sit in it | planned called open
# Whoever has an account pledges for themselves, or not at all
notePledge                  | conference_member | who convenes | ours, on paper | called open
nameConferenceMember        | conference_member | who answers for the office or keeps its meetings | a seat of our office | planned called open
acceptSeat                  | conference_member | everybody | mine, a seat of our office | called open
# Whoever was asked says so; the office, while it has named nobody; and the convener for somebody on paper
declineSeat                 | conference_member | everybody | mine, a seat of our office | called open
                            | | who answers for the office or keeps its meetings | a seat of our office, nobody is named for it
                            | | who convenes | ours, on paper
# The pledge is their own, and asked for by the seat; that they were there is noted of all
noteAttendance              | conference_member | who convenes | ours | open ended
noteConfirmation            | conference_member | who convenes | ours, on paper | circulated
confirmMinutes              | conference_member | everybody | mine, a seat of our office | circulated
changeItem addPaper         | agenda_item | everybody | ours | planned called open
removePaper                 | agenda_sheet | everybody |
then                        | agenda_item | everybody | ours | planned called open
moveItem                    | agenda_item | who convenes | we convene | planned called open
strikeItem                  | agenda_item | everybody | ours | planned called open
                            | | who convenes | we convene
distributeItem              | agenda_item | who works with people | ours | planned called open
                            | | who keeps its meetings | ours
then                        | agenda_item | everybody | its consent is open to me
reprintPaper                | agenda_item | who works with people | ours | planned called open
                            | | who keeps its meetings | ours
then                        | agenda_item | everybody | its consent is open to me
settleItem                  | agenda_item | everybody |
then                        | conference | everybody | I sit in it | open
strikeNote                  | conference_note | everybody |
then                        | conference | everybody | I sit in it
sendNeedToHub               | conference_note | everybody |
then                        | conference | everybody | I sit in it | open ended
after                       | conference | who speaks of needs | I sit in it
carryOutNote                | conference_note | who works with people | ours
then                        | support_case | who works with people | ours
`;

/** What an office says of itself, who works in it, and what it tells the region in its hub. */
export const officeActs = `
savePacketPreset            | | who keeps sets |
removePacketPreset          | packet_preset | who keeps sets | ours
setCapacity                 | | who shows the room there is |
changeOffice addClosures removeClosure openUnit | | administrator |
endUnit                     | our unit | administrator | ours
inviteStaff                 | | administrator |
cancelInvitation            | invitation | administrator | ours
# Nobody changes their own rights, and nobody locks the door behind themselves
changeMembership endMembership | colleague | administrator | ours, not mine
disableStaff                | staff | administrator | ours, not mine
enableStaff                 | staff | administrator | ours

createHubEntry              | | who keeps the hub |
changeHubEntry publishHubEntry confirmHubEntry setHubRoom endHubEntry | hub_entry | who keeps the hub | ours
discardHubDraft             | hub_entry | who keeps the hub | ours | draft edited offered
reopenHubEntry              | hub_entry | who keeps the hub | ours | ended
confirmHubDraft returnHubDraft | hub_entry | who edits the hub | offered to us | offered
# A place is put aside for an office, and for nobody by name
holdPlace                   | published entry | who puts places aside |
releaseHold                 | hub_hold | who puts places aside | ours
                            | | who keeps the hub | of what we keep
takeHeldPlace               | hub_hold | who keeps the hub | of what we keep
linkHubEntries              | hub_public | who keeps the hub |
unlinkHubEntries            | hub_link | who keeps the hub | ours
# 部会 and those who apply to take part
mapHubImport runHubImport publishHubImport undoHubImport | hub_import | who keeps the hub | ours
foundHubGroup               | | who keeps a group |
changeHubGroup              | group | who keeps a group | ours
joinHubGroup                | group | who keeps a group | ours
leaveHubGroup               | hub_group_member | who keeps a group | ours
                            | | who keeps a group | a seat of our office
acceptApplication declineApplication | partner_application | who opens the door | ours
raiseHubNeed                | | who speaks of needs |
changeHubNeed moveHubNeed matchHubNeed | hub_need | who speaks of needs | ours
setHubConfirming            | | who says how the hub is confirmed |
`;

/** What everybody does with their own account and on their own desk. */
export const ownActs = `
markNoticesSeen saveFormDraft discardFormDraft keepAlive signOut signOutEverywhere | | everybody |
endSession                  | session | everybody | mine
switchMembership            | my membership | everybody | mine
saveView removeView chooseFirstView | | everybody |
# A password or a code stands in the input: what comes of it is tried in features/session
changePassword beginTotp confirmTotp removeTotp beginPasskey finishPasskey beginOidcLink unlinkMyOidc | | everybody |
removePasskey               | passkey | everybody | mine
`;

/** What is done about people: their records, cases, consents and protected addresses. */
export const peopleActs = `
createPerson                | | who works with people |
changeIdentity changeContact | person | who works with people | ours
changeAddress               | person | who works with people | ours
then                        | person_address | who works with people | ours, address not protected
                            | | who works with people | ours, I am named
openCase recordConsent      | person | who works with people | ours
changeHousehold changeBenefit changeMoney changeHealth changeWork changeSafety | support_case | who works with people | ours
putHouseholdMember writeRecord closeCase | support_case | who works with people | ours
assignCase                  | support_case | who leads | ours
markCandidate               | support_case | who works with people | ours
unmarkCandidate             | conference_candidate | who works with people | ours
removeHouseholdMember       | household_member | who works with people | ours
# What somebody wrote is put right by themselves alone
changeRecord                | support_record | who works with people | ours, I wrote it

createTask                  | person | who works with people | ours
changeTask finishTask reopenTask snoozeTask | task | who answers for the office | ours

withdrawConsent             | consent | who works with people | ours

# 支援措置. Once it stands, those decide who are named or stand above
protectPerson               | person | who works with people | ours, nobody hides
                            | | who works with people | ours, I am named for good
                            | | who works with people | ours, I stand above
nameAddressReaders          | protection | everybody | ours, nobody hides
                            | | everybody | ours, I am named for good
                            | | who stands above | ours
askRelease                  | protection | who works with people | ours
                            | | privacy officer | ours
                            | | everybody | ours, no measure of ours
confirmRelease              | protection | who stands above | ours
                            | | everybody | ours, no measure of ours
refuseRelease               | protection | who stands above | ours, others asked
                            | | who works with people | ours, I asked
                            | | privacy officer | ours, I asked
                            | | everybody | ours, no measure of ours
breakGlass                  | person | who works with people | ours
reportAccess                | person | who works with people | ours
                            | | privacy officer | ours
# Nobody judges what they did themselves, not even from another desk; nor who has, or had, to do with the person or the office
judgeGlass                  | glass_break | privacy officer | ours to judge, not mine, I have no part in it
`;

/** What is done about a 紹介: the sender opens and withdraws, the receiver answers, nobody answers their own. */
export const referralActs = `
draftReferral               | person | who works with people | ours
then                        | support_case | who works with people | ours
# 支援措置: what cannot be done without knowing to whom it goes, or would tell it, is for those who know
previewReferral             | referral | who works with people | ours, both offices are known to me | draft
# …and what stands on a consent is for those who are told whom it names, what stands on a law for those who lead
sendReferral                | referral | who works with people | ours, both offices are known to me, its consent is open to me, its basis is mine to judge | draft
discardDraft                | referral | who works with people | ours | draft
recallReferral              | referral | who works with people | ours | draft
answerReceiver              | referral | who works with people | ours | info_needed
withdrawReferral            | referral | who works with people | ours | requested received info_needed accepted waitlisted in_progress on_hold
recordReply                 | referral | who works with people | ours | requested accepted in_progress
confirmOutcome              | referral | who works with people | ours | completed failed
resendReferral              | referral | who works with people | ours, both offices are known to me | completed failed declined returned withdrawn expired
enterInError                | referral | who leads | ours
recordPersonVoice           | referral | who works with people | ours | in_progress on_hold completed failed
                            | | who answers for the office | the referral was given to us, addressed to us
requestShare                | referral | who answers for the office | the referral was given to us, addressed to us | accepted waitlisted in_progress on_hold
shareMore                   | referral | who works with people | ours, both offices are known to me | accepted waitlisted in_progress on_hold
declineShare                | referral | who works with people | ours | accepted waitlisted in_progress on_hold
# Opening again does nothing, whatever has become of it
openReferral                | referral | who answers for the office | the referral was given to us, addressed to us
askSender acceptReferral declineReferral returnReferral | referral | who answers for the office | the referral was given to us, addressed to us | requested received
claimReferral               | referral | who answers for the office | the referral was given to us, addressed to us | requested received info_needed accepted waitlisted in_progress on_hold
forwardReferral             | referral | who answers for the office | the referral was given to us, addressed to us, both offices are known to me | requested received accepted
waitlistReferral startReferral | referral | who answers for the office | the referral was given to us, addressed to us | accepted
admitReferral               | referral | who answers for the office | the referral was given to us, addressed to us | waitlisted
holdReferral                | referral | who answers for the office | the referral was given to us, addressed to us | in_progress
resumeReferral              | referral | who answers for the office | the referral was given to us, addressed to us | on_hold
completeReferral failReferral | referral | who answers for the office | the referral was given to us, addressed to us | accepted in_progress on_hold
markSeen markDone snooze unsnooze | mailbox | who answers for the office | ours
`;

/**
 * 会議. Where several offices put together what they know of one person, on the basis that the kind of the meeting has for
 * each item; what is said there stays there, and what is decided becomes work on the desks of those concerned.
 */

export { findIdentifying, type Identifying, type IdentifyingKind, identifyingKinds } from '../desk/anonymity.js';
export { AgendaItem, type ItemOutcome, type ItemSort, itemOutcomes, itemSorts, itemStates } from './AgendaItem.js';
export type { SheetFacts } from './AgendaSheet.js';
export { type AddMemberInput, addMember, type SeatInput } from './addMember.js';
export { approverIs, examinesUntil, mayBeOpened } from './approver.js';
export { Conference } from './Conference.js';
export { ConferenceKind } from './ConferenceKind.js';
export { answers, ConferenceMember, type Confirmation, confirmations, type Pledge } from './ConferenceMember.js';
export { type NoteKind, noteKinds } from './ConferenceNote.js';
export { occasions } from './ConferenceOpinion.js';
export { type CarryOutInput, carryOut } from './carryOut.js';
export { type ChangeConferenceInput, changeConference } from './changeConference.js';
export { callConference, cancelConference, endConference, openConference } from './convenerSteps.js';
export { type Distributed, distributeItem } from './distributeItem.js';
export type { OfConference } from './editConference.js';
export type { OfItem } from './editItem.js';
export { endAgreed } from './endOpened.js';
export { examineMinutes } from './examineMinutes.js';
export { namesOn } from './facts.js';
export { countItems, countMeetings, countNotes, type Span } from './figures.js';
export { findConference } from './findConference.js';
export { type ConferenceTimer, fireConferenceTimer } from './fireConferenceTimer.js';
export { fireHomeworkTimer, type HomeworkTimer, tellOfLateHomework } from './fireHomeworkTimer.js';
export { type HandOverRecordInput, handOverRecord } from './handOverRecord.js';
export { type ChangeItemInput, changeItem, moveItem } from './itemEdits.js';
export { askedNames, listFactsOfPages, listKnownNames } from './knownNames.js';
export { leaveSeats, placesOf, placesOfStaff } from './leaveSeats.js';
export { listBroughtAgain, listLeftItems, listMeetingsToBringTo } from './leftItems.js';
export {
  allowsStep,
  type ConferenceState,
  type ConferenceStep,
  conferenceStates,
  conferenceSteps,
  endsByItselfAfter,
  examination,
} from './life.js';
export { listItemsOfPersons, listMeetingsOfGroups, listPastConferences, listUpcomingConferences } from './listConferences.js';
export { listDoneHomework, listOpenHomework } from './listHomework.js';
export { approveMinutes, circulateMinutes, reviseMinutes } from './minutes.js';
export { nameMember } from './nameMember.js';
export type { NoteFields } from './noteInput.js';
export {
  acceptSeat,
  attendConference,
  confirmMinutes,
  declineSeat,
  noteAttendance,
  noteConfirmation,
  notePledge,
  type OfSeat,
} from './ownSeat.js';
export { type AddPaperFileInput, type AddPaperInput, addPaper, addPaperFile, removePaper } from './papers.js';
export { type PlanConferenceInput, planConference } from './planConference.js';
export { nextStart, planNext, titleOn } from './planNext.js';
export { type ProposeItemInput, proposeItem } from './proposeItem.js';
export {
  listBriefs,
  listItems,
  listKinds,
  listMembers,
  listMembersEver,
  listNotes,
  listNotesSince,
  listOpinions,
  listSheets,
  listStandingMembers,
  readConference,
  readConferences,
} from './readBoard.js';
export { listBriefsOfPack, listItemsOfPack, listSheetsOfPack, readMember, readSheetFile } from './readPack.js';
export { type RemoveMemberInput, removeMember } from './removeMember.js';
export { type ReprintPaperInput, reprintPaper } from './reprintPaper.js';
export { foldRoster, seatKey } from './roster.js';
export { type Part, parts } from './StandingMember.js';
export { type SendNeedInput, sendNeed } from './sendNeed.js';
export { readNext, readPrevious } from './series.js';
export { type SettleItemInput, settleItem } from './settleItem.js';
export { type AddStandingMemberInput, addStandingMember, removeStandingMember } from './standingList.js';
export { type StrikeItemInput, strikeItem } from './strikeItem.js';
export { strikeItemsOf } from './strikeItemsOf.js';
export { strikeNote } from './strikeNote.js';
export { struckReasonOf } from './struckReason.js';
export {
  type DistributeItemInput,
  guestsTold,
  seatsLeftOut,
  seatsPledgedSince,
  seatsTold,
  seatsToldLess,
  type Withheld,
  withheldReasons,
} from './whoGetsPapers.js';
export { type Written, writeNotes } from './writeNotes.js';

/**
 * 紹介. An office hands a person on to another with a recorded basis, a summary and a deadline, and hears what came of
 * it. One row in the sender's home, read by the receiver while a line of the ledger lets it; one inbox row for each party.
 */
export { type AcceptReferralInput, acceptReferral } from './acceptReferral.js';
export { type AdmitReferralInput, admitReferral } from './admitReferral.js';
export { advance } from './advance.js';
export { type AnswerReceiverInput, answerReceiver } from './answerReceiver.js';
export { type AskSenderInput, askSender } from './askSender.js';
export { availableActions, availableAnswers, offeredActs, repliesToRecord } from './availableActions.js';
export { type ClaimReferralInput, claimReferral } from './claimReferral.js';
export { type CompleteReferralInput, completeReferral } from './completeReferral.js';
export { type ConfirmOutcomeInput, confirmOutcome } from './confirmOutcome.js';
export { type DeclineReferralInput, declineReferral } from './declineReferral.js';
export { deliverReferral } from './deliverReferral.js';
export { discardDraft } from './discardDraft.js';
export { type DraftReferralInput, draftReferral } from './draftReferral.js';
export { type EnterInErrorInput, enterInError } from './enterInError.js';
export { type FailReferralInput, failReferral } from './failReferral.js';
export { type ForwardReferralInput, forwardReferral } from './forwardReferral.js';
export { type Happening, happenings } from './happenings.js';
export { type HoldReferralInput, holdReferral } from './holdReferral.js';
export { referralKinds } from './kinds.js';
export { endLabel, referralsOf, renameLabels } from './labels.js';
export { countInbox, type InboxFilter, type InboxRow, type InboxScope, listInbox, mostCounted, readInboxLine } from './listInbox.js';
export { listReceiversAsked } from './listReceiversAsked.js';
export { listDrafts, listSent } from './listReferrals.js';
export { listReferralsOfPersons, referralsOfPersons } from './listReferralsOfPersons.js';
export { lookAtPacket, type Packet, readPacket } from './lookAtPacket.js';
export type { Why } from './mailboxes.js';
export { markDone, markSeen, snoozeMailbox } from './markMailbox.js';
export { openReferral } from './openReferral.js';
export { onArrival, onceAccepted, packetLine } from './packet.js';
export { type PreviewStage, previewReferral } from './previewReferral.js';
export { maxQuestions, Referral } from './Referral.js';
export { ReferralEvent } from './ReferralEvent.js';
export { ReferralOutcome } from './ReferralOutcome.js';
export { listFollowUps, listReferralEvents, listReferralOutcomes, readReferral, readReferralKeys, readReferrals } from './readReferral.js';
export { consentWithdrawn, outcomes, reasons } from './reasons.js';
export { recallReferral } from './recallReferral.js';
export { type RecordPersonVoiceInput, recordPersonVoice } from './recordPersonVoice.js';
export { type RecordReplyInput, recordReply } from './recordReply.js';
export { type Reply, replies, replyMeans } from './replies.js';
export { resendReferral } from './resendReferral.js';
export { type ResumeReferralInput, resumeReferral } from './resumeReferral.js';
export { type ReturnReferralInput, returnReferral } from './returnReferral.js';
export { holdSeconds, type SendReferralInput, sendReferral } from './sendReferral.js';
export {
  type DeclineShareInput,
  declineShare,
  listShareRequests,
  type RequestShareInput,
  requestShare,
  type ShareMoreInput,
  shareMore,
  shareRequestStates,
} from './sharing/index.js';
export { type StartReferralInput, startReferral } from './startReferral.js';
export { stayDraft } from './stayDraft.js';
export {
  fireTimer,
  type LengthKind,
  ladders,
  lengthKinds,
  lengthOf,
  listTimerLengths,
  listTimers,
  Timer,
  type TimerKind,
  TimerLength,
  timerKinds,
  timerSteps,
  type Urgency,
  urgencies,
} from './timers/index.js';
export {
  allowsAct,
  isOpenState,
  type ReferralAct,
  type ReferralState,
  readableDaysAfter,
  referralActs,
  referralStates,
  transitions,
} from './transitions.js';
export { type WaitlistReferralInput, waitlistReferral } from './waitlistReferral.js';
export { type WithdrawReferralInput, withdrawReferral } from './withdrawReferral.js';

import type { Facts, Row, Viewer } from './facts.js';
import { seen } from './whoSees.js';

/**
 * What the API offers (availableActions, viewerCan…, may…), and what is done by it. Each line: where it is offered, which
 * mutations a click comes to, and of which row where it is another than the one that offers.
 */
const table = `
Person.CHANGE              | changeIdentity changeContact
Person.OPEN_CASE           | openCase
Person.WRITE_RECORD        | writeRecord | its case
Person.CREATE_TASK         | createTask
Person.RECORD_CONSENT      | recordConsent
Person.REFER               | draftReferral
Person.PROTECT             | protectPerson
Person.READ_ACCESS_LOG     | reportAccess
Protection.NAME_READERS    | nameAddressReaders
Protection.RENEW           | protectPerson
Protection.ASK_RELEASE     | askRelease
Protection.CONFIRM_RELEASE | confirmRelease
Protection.REFUSE_RELEASE  | refuseRelease
Protection.BREAK_GLASS     | breakGlass
Case.CHANGE                | changeHousehold changeMoney changeSafety
Case.WRITE_RECORD          | writeRecord
Case.CLOSE                 | closeCase
Case.ASSIGN                | assignCase
Record.viewerCanChange     | changeRecord
GlassBreak.canJudge        | judgeGlass
Referral.previewable       | previewReferral
Referral.SEND              | sendReferral
Referral.RECALL            | recallReferral
Referral.DISCARD           | discardDraft
Referral.CLAIM             | claimReferral
Referral.ASK               | askSender
Referral.ANSWER            | answerReceiver
Referral.ACCEPT            | acceptReferral
Referral.WAITLIST          | waitlistReferral
Referral.ADMIT             | admitReferral
Referral.START             | startReferral
Referral.HOLD              | holdReferral
Referral.RESUME            | resumeReferral
Referral.DECLINE           | declineReferral
Referral.RETURN            | returnReferral
Referral.FORWARD           | forwardReferral
Referral.COMPLETE          | completeReferral
Referral.FAIL              | failReferral
Referral.WITHDRAW          | withdrawReferral
Referral.RECORD_REPLY      | recordReply
Referral.CONFIRM_OUTCOME   | confirmOutcome
Referral.RESEND            | resendReferral
Referral.RECORD_PERSON_VOICE | recordPersonVoice
Referral.ENTER_IN_ERROR    | enterInError
Referral.REQUEST_SHARE     | requestShare
Referral.SHARE_MORE        | shareMore
ShareRequest.SHARE_MORE    | shareMore | its referral
ShareRequest.DECLINE_SHARE | declineShare | its referral
Conference.CHANGE          | changeConference
Conference.SEAT            | addConferenceMember
Conference.PROPOSE         | proposeItem
Conference.CALL            | callConference
Conference.PLEDGE          | acceptSeat | my seat
Conference.OPEN            | openConference
Conference.ATTEND          | attendConference
Conference.RECORD          | handOverRecord
Conference.END             | endConference
Conference.CIRCULATE       | circulateMinutes
Conference.CONFIRM         | confirmMinutes | my seat
Conference.EXAMINE         | examineMinutes
Conference.REVISE          | reviseMinutes
Conference.APPROVE         | approveMinutes
Conference.NEXT            | planNextConference
Conference.CANCEL          | cancelConference
Conference.maySendNeeds    | sendNeedToHub | a note of it
ConferenceMember.mayName   | nameConferenceMember
AgendaItem.mayStrike       | strikeItem
HubEntry.CHANGE            | changeHubEntry
HubEntry.PUBLISH           | publishHubEntry
HubEntry.REVIEW            | confirmHubDraft returnHubDraft
HubEntry.DISCARD           | discardHubDraft
HubEntry.CONFIRM           | confirmHubEntry
HubEntry.SET_ROOM          | setHubRoom
HubEntry.HOLD              | holdPlace
HubEntry.END               | endHubEntry
HubEntry.REOPEN            | reopenHubEntry
HubHold.viewerCanRelease   | releaseHold
HubHold.viewerCanTake      | takeHeldPlace
HubLink.viewerCanRemove    | unlinkHubEntries
HubNeed.viewerCanChange    | changeHubNeed moveHubNeed matchHubNeed
HubGroup.RAISE_NEED        | raiseHubNeed
HubGroup.CHANGE            | changeHubGroup
HubGroup.SEAT              | joinHubGroup
HubGroup.LEAVE             | leaveHubGroup | our seat in it
HubGroupMember.viewerCanEnd | leaveHubGroup
`;

type Finds = (row: Row, viewer: Viewer, facts: Facts) => Row | null | undefined;

/** What is offered otherwise than by a record: where that is held against what is done. */
export const offeredElsewhere: Readonly<Record<string, string>> = {
  'ConferenceKind.mayConvene': 'features/conference/law.test.ts: by the kind of an office',
  'Conference.RECUR': 'features/conference/recurs.test.ts: as changeConference, of one field and in more states',
  'AgendaItem.mayBringTo': 'features/conference/series.test.ts: a case goes to another meeting, whose rule is asked there',
  'Referral.DECLINE_SHARE': 'with the request that it answers, and never with the referral',
};
/** Of the acts of a referral a request for more offers these. */
export const ofRequests = ['SHARE_MORE', 'DECLINE_SHARE'];

/** Where it is done to another row than the one that offers it. */
const rows: Readonly<Record<string, Finds>> = {
  '': (row) => row,
  'its case': (row, _viewer, facts) => facts.one('support_case', 'person_id', row.person_id),
  'its referral': (row, _viewer, facts) => facts.one('referral', 'referral_id', row.referral_id),
  'my seat': (row, viewer, facts) => facts.seatOf(viewer, row.conference_id),
  'a note of it': (row, viewer, facts) =>
    facts.where('conference_note', 'conference_id', row.conference_id).find((each) => seen('conference_note', each, viewer, facts)),
  'our seat in it': (row, viewer, facts) =>
    facts.where('hub_group_member', 'group_id', row.group_id).find((each) => each.member_tenant_id === viewer.tenant && !each.left_on),
};

export interface OfferLine {
  /** `Type.FIELD_OR_ACTION`, as it stands in an answer. */
  cell: string;
  mutation: string;
  of: Finds;
}

export const offers: readonly OfferLine[] = table
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((part) => part.trim()))
  .flatMap(([cell = '', mutations = '', of = '']) => mutations.split(' ').map((mutation) => ({ cell, mutation, of: rows[of] as Finds })));

/**
 * What may be done without being offered where the record stands, and why. Everything else that is done by whoever is not
 * offered it is a button that somebody lacks.
 */
export const doneUnoffered: Readonly<Record<string, string>> = {
  'Referral.CLAIM': 'it is theirs already, and stays so',
  'ShareRequest.SHARE_MORE': 'it is offered with the referral, whatever was said to a request',
  'Conference.EXAMINE': 'they read the minutes already, and go on reading them',
  'Person.PROTECT': 'of whoever hides already it is offered as Protection.RENEW',
  'Protection.ASK_RELEASE': 'whoever has asked says once more why',
  'HubEntry.PUBLISH': 'what waits for an editor is offered as REVIEW; an editor of the own office may publish it alone as well',
  'HubEntry.HOLD': 'places of their own an office counts (SET_ROOM); to hold them is odd and harms nobody',
};

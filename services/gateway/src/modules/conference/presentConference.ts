import { type Action, can } from '@tsunagi/access';
import {
  allowsStep,
  approverIs,
  type ConferenceState,
  type ConferenceStep,
  conferenceSteps,
  examinesUntil,
  guestsTold,
  type listBriefs,
  type listItems,
  type listKinds,
  type listMembers,
  type listNotes,
  type listOpinions,
  type listSheets,
  type listStandingMembers,
  mayBeOpened,
  namesOn,
  type readConference,
  seatsLeftOut,
  seatsPledgedSince,
  seatsToldLess,
  struckReasonOf,
} from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { officeAround, signedAround, tenantOf } from '../registry/presentTenant.js';
import type {
  AgendaBriefType,
  AgendaItemType,
  AgendaSheetType,
  ConferenceNoteType,
  ConferenceOpinionType,
  SheetFileType,
} from './board.types.js';
import type { ConferenceMemberType, ConferenceType } from './conference.types.js';
import type { ConferenceKindType, StandingMemberType } from './kind.types.js';
import { sheetLines } from './sheetLines.js';

export type ConferenceRow = RowOf<typeof readConference>;
type KindRow = RowOf<typeof listKinds>;

export function presentKind(context: GatewayContext, row: KindRow): ConferenceKindType {
  const { regionId: _, position: __, conveners, ...told } = row;
  const own = context.house.registry.tenant(context.signedIn.actor.tenant);
  return { ...told, mayConvene: !!own && conveners.includes(own.kind) };
}

/** What of the policy table a step needs. */
const permission: Record<ConferenceStep, Action> = {
  change: 'change',
  recur: 'change',
  seat: 'seat',
  propose: 'propose',
  call: 'call',
  pledge: 'attend',
  open: 'open',
  attend: 'attend',
  record: 'record',
  end: 'end',
  circulate: 'circulate',
  confirm: 'attend',
  examine: 'approve',
  revise: 'circulate',
  approve: 'approve',
  next: 'seat',
  cancel: 'cancel',
};

/** Whoever opens it keeps the record, and whoever plans the next one was there: both only from a seat. */
const fromASeat: readonly ConferenceStep[] = ['open', 'next'];

/** Of those who may approve at all: whoever reads the minutes approves them, and whoever does not reads them first. */
const standing: Partial<Record<ConferenceStep, ReturnType<typeof approverIs>>> = { examine: 'stranger', approve: 'reader' };

const approverOf = ({ signedIn }: GatewayContext, { ownEnteredAt }: ConferenceRow) => ({
  staff: signedIn.actor.staff,
  enteredAt: ownEnteredAt,
});

const stepsFor = (context: GatewayContext, row: ConferenceRow): ConferenceStep[] =>
  (Object.keys(conferenceSteps) as ConferenceStep[]).filter(
    (step) =>
      allowsStep(step, row.state as ConferenceState) &&
      can(context.signedIn.actor, permission[step], 'Conference', row) &&
      (!standing[step] || standing[step] === approverIs(row, approverOf(context, row), new Date())) &&
      (step !== 'examine' || mayBeOpened(row)) &&
      (!fromASeat.includes(step) || can(context.signedIn.actor, 'attend', 'Conference', row)) &&
      (step !== 'next' || (row.recurrence !== null && !row.nextIsPlanned)),
  );

const ofOwnOffice = ({ region, signedIn }: GatewayContext) => ({ regionId: region, tenantId: signedIn.actor.tenant });

export function presentConference(context: GatewayContext, row: ConferenceRow, kind: ConferenceKindType): ConferenceType {
  const { actor } = context.signedIn;
  const steps = stepsFor(context, row);
  return {
    conferenceId: row.conferenceId,
    id: context.seal('Conference', row.conferenceId),
    version: row.version,
    kind,
    sessionNumber: row.sessionNumber,
    title: row.title,
    convener: tenantOf(context, row.tenantId),
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: row.place,
    onlineUrl: steps.includes('propose') || steps.includes('record') ? row.onlineUrl : null,
    recurrence: row.recurrence,
    state: row.state,
    openedAt: row.openedAt,
    endedAt: row.endedAt,
    recorder: row.recorderLabel,
    neverOpened: row.neverOpened,
    ownAnswer: row.ownAnswer,
    recordingMyself: row.recorderStaffId === actor.staff && can(actor, 'record', 'Conference', row),
    approvedAt: row.approvedAt,
    approver: row.approverLabel,
    examinedUntil: row.tenantId === actor.tenant ? examinesUntil(row, actor.staff, new Date()) : null,
    availableActions: steps,
    maySendNeeds: steps.includes('record') && can(context.signedIn.actor, 'create', 'HubNeed', ofOwnOffice(context)),
  };
}

export function presentMember(context: GatewayContext, row: RowOf<typeof listMembers>): ConferenceMemberType {
  const { actor } = context.signedIn;
  return {
    id: context.seal('ConferenceMember', row.memberId),
    version: row.version,
    name: row.name,
    wish: row.tenantId === actor.tenant || row.memberTenantId === actor.tenant ? row.wish : null,
    office: row.office,
    tenant: row.memberTenantId ? tenantOf(context, row.memberTenantId) : null,
    part: row.part,
    myself: row.staffId === actor.staff && row.memberTenantId === actor.tenant,
    hasAccount: row.staffId !== null,
    answer: row.answer,
    pledgedAt: row.pledgedAt,
    pledge: row.pledge,
    attendedAt: row.attendedAt,
    attendanceNotedBy: row.attendanceNotedBy,
    confirmedAt: row.confirmedAt,
    confirmation: row.confirmation,
    mayName: can(actor, 'name', 'ConferenceMember', row),
  };
}

/** `place` counts the items that this viewer sees: a gap would tell of one that is hidden. */
export function presentItem(
  context: GatewayContext,
  row: RowOf<typeof listItems>,
  kind: ConferenceKindType,
  place: number,
): AgendaItemType {
  const { actor } = context.signedIn;
  const own = row.tenantId === actor.tenant;
  return {
    itemId: row.itemId,
    conferenceId: row.conferenceId,
    standsAgain: row.standsAgain,
    presenterStaffId: row.presenterStaffId,
    officesVeiled: row.officesVeiled,
    id: context.seal('AgendaItem', row.itemId),
    version: row.version,
    position: place,
    sort: row.sort,
    kind,
    title: row.title,
    basis: row.basis,
    state: row.state,
    outcome: row.outcome,
    struckReason: struckReasonOf(row, context.language),
    sentToHubOn: row.hubOn,
    presenter: signedAround(context, row, { tenantId: row.tenantId, name: null, label: row.presenterLabel }),
    tenant: officeAround(context, row, row.tenantId),
    personId: row.about && context.seal('Person', row.about),
    own,
    mayStrike: can(actor, 'strike', 'AgendaItem', row) && row.state !== 'struck' && row.state !== 'carried',
  };
}

const fileOf = (
  context: GatewayContext,
  { sheetId, fileName, mediaType, byteSize, pages }: RowOf<typeof listSheets>,
): SheetFileType | null =>
  fileName && mediaType && byteSize
    ? { fileName, mediaType, byteSize, pages, url: `/conference-papers/${context.seal('AgendaSheet', sheetId)}` }
    : null;

export const presentSheet = (context: GatewayContext, row: RowOf<typeof listSheets>): AgendaSheetType => ({
  id: context.seal('AgendaSheet', row.sheetId),
  title: row.title,
  fieldGroup: row.fieldGroup,
  printedAt: row.createdAt,
  text: row.text || null,
  file: fileOf(context, row),
  lines: sheetLines(row.fieldGroup, row.facts),
  names: namesOn(row.facts),
});

/** Who is kept from it on purpose, and from what, whoever brought it knows, and no member of another office: others know who hears it. */
export const presentBrief = (
  context: GatewayContext,
  row: RowOf<typeof listBriefs>,
  members: readonly RowOf<typeof listMembers>[],
): AgendaBriefType => {
  const own = row.tenantId === context.signedIn.actor.tenant;
  const seat = (id: string) => context.seal('ConferenceMember', id);
  return {
    purpose: row.purpose,
    fieldGroups: row.fieldGroups,
    leftOut: own ? seatsLeftOut(row).map(seat) : [],
    lessTo: own ? seatsToldLess(row).map(({ memberId, fieldGroups }) => ({ memberId: seat(memberId), fieldGroups })) : [],
    guestsTold: own ? guestsTold(row, new Date()).map(seat) : [],
    pledgedSince: own ? seatsPledgedSince(row, members, new Date()).map(seat) : [],
  };
};

export const presentOpinion = (context: GatewayContext, row: RowOf<typeof listOpinions>): ConferenceOpinionType => ({
  id: context.seal('ConferenceOpinion', row.opinionId),
  memberId: context.seal('ConferenceMember', row.memberId),
  itemId: row.itemId && context.seal('AgendaItem', row.itemId),
  occasion: row.occasion,
  text: row.text,
  writtenAt: row.writtenAt,
});

export const presentNote = (context: GatewayContext, row: RowOf<typeof listNotes>): ConferenceNoteType => ({
  id: context.seal('ConferenceNote', row.noteId),
  version: row.version,
  itemId: row.itemId && context.seal('AgendaItem', row.itemId),
  kind: row.kind,
  text: row.text,
  writer: row.writerLabel,
  assignee: row.assigneeLabel,
  dueOn: row.dueOn,
  agreedOn: row.agreedOn,
  doneAt: row.doneAt,
  sentToHubOn: row.hubOn,
  carriedOn: row.carriedOn,
  beside: row.besideNoteId !== null,
  besideNoteId: row.besideNoteId && context.seal('ConferenceNote', row.besideNoteId),
  writtenAt: row.writtenAt,
});

export const presentStandingMember = (context: GatewayContext, row: RowOf<typeof listStandingMembers>): StandingMemberType => ({
  id: context.seal('StandingMember', row.standingMemberId),
  name: row.name,
  wish: row.wish,
  office: row.office,
  tenant: row.memberTenantId ? tenantOf(context, row.memberTenantId) : null,
  part: row.part,
  hasAccount: row.staffId !== null,
});

import { can, type FieldGroup } from '@tsunagi/access';
import {
  availableActions,
  availableAnswers,
  holdSeconds,
  type listReferralEvents,
  type listReferralOutcomes,
  type listShareRequests,
  type readReferral,
  repliesToRecord,
} from '@tsunagi/casework';
import type { Reading } from '@tsunagi/database';
import type { GatewayContext } from '../../graphql/context.js';
import { type Around, isVeiled, officeAround, signedAround, veiledColleague, workingDaysAround } from '../registry/presentTenant.js';
import type { ReferralEventType, ReferralOutcomeType, ReferralType } from './referral.types.js';
import type { ShareRequestType } from './sharing.types.js';

type RowOf<R> = R extends Reading<infer _Args, infer Row> ? Row : never;
type ReferralRow = RowOf<typeof readReferral>;
type EventRow = RowOf<typeof listReferralEvents>;

/** On what it stands in the sender's own records: nothing that the other side has to know. */
function ofTheSender(context: GatewayContext, row: ReferralRow): Pick<ReferralType, 'basisNote' | 'consentId' | 'caseId'> {
  const own = row.tenantId === context.signedIn.actor.tenant;
  const { basisNote, consentId, caseId } = row;
  return own ? { basisNote, consentId, caseId } : { basisNote: null, consentId: null, caseId: null };
}

/**
 * A referral as the API shows it: an allow-list, so that a new column stays inside until somebody decides otherwise. What has to be
 * worked out is worked out where it is asked for: the page of a person lists dozens, by number and state.
 */
export const presentReferral = (context: GatewayContext, row: ReferralRow): ReferralType => ({
  id: context.seal('Referral', row.referralId),
  number: row.number,
  version: row.version,
  kind: row.kind,
  state: row.state,
  urgent: row.urgent,
  sender: officeAround(context, row, row.tenantId),
  receiver: officeAround(context, row, row.receiverTenantId),
  needs: row.needs,
  summary: row.summary,
  request: row.request,
  replyDueOn: row.replyDueOn,
  get workingDaysLeft() {
    return workingDaysAround(context, row, row.receiverTenantId, row.replyDueOn);
  },
  fieldGroups: row.fieldGroups,
  basis: row.basis,
  deliverAt: row.deliverAt,
  sentAt: row.sentAt,
  decidedAt: row.decidedAt,
  closedAt: row.closedAt,
  expectedOn: row.expectedOn,
  clockStopped: row.clockStoppedAt !== null,
  handledBy: signedAround(context, row, { tenantId: row.receiverTenantId, name: row.handlerName, label: row.handlerLabel }),
  reasonCode: row.reasonCode,
  sentBy: row.senderLabel && signedAround(context, row, { tenantId: row.tenantId, name: row.senderName, label: row.senderLabel }),
  handledByMe: row.handlerStaffId === context.signedIn.actor.staff,
  get previewable() {
    return row.state === 'draft' && can(context.signedIn.actor, 'preview', 'Referral', row);
  },
  holdSeconds,
  get availableActions() {
    return availableActions(context.signedIn.actor, row);
  },
  get repliesToRecord() {
    return repliesToRecord(context.signedIn.actor, row);
  },
  ...ofTheSender(context, row),
  tenantId: row.tenantId,
  parentReferralId: row.parentReferralId,
  referralId: row.referralId,
  personId: row.personId,
  officesVeiled: row.officesVeiled,
});

/** Who spoke for the receiver, as the sender has recorded it: a name of that office, veiled for the sender where the office is. */
function toldElsewhere(context: GatewayContext, around: Around, row: EventRow): ReferralEventType['told'] {
  const { means, saidBy, saidOn, actorTenantId } = row;
  if (!means || !saidBy || !saidOn) return null;
  const veiled = isVeiled(around) && actorTenantId === context.signedIn.actor.tenant;
  return { means, saidBy: veiled ? veiledColleague : saidBy, saidOn };
}

export const presentEvent = (context: GatewayContext, around: Around, row: EventRow): ReferralEventType => ({
  id: context.seal('ReferralEvent', row.eventId),
  kind: row.kind,
  fromState: row.fromState,
  toState: row.toState,
  by: signedAround(context, around, { tenantId: row.actorTenantId, name: row.actorName, label: row.actorLabel }),
  reasonCode: row.reasonCode,
  fieldGroups: row.fieldGroups as FieldGroup[],
  text: row.text,
  told: toldElsewhere(context, around, row),
  at: row.at,
});

export const presentOutcome = (context: GatewayContext, around: Around, row: RowOf<typeof listReferralOutcomes>): ReferralOutcomeType => ({
  id: context.seal('Outcome', row.outcomeId),
  voice: row.voice,
  code: row.code,
  text: row.text,
  occurredOn: row.occurredOn,
  method: row.method,
  by: signedAround(context, around, { tenantId: row.actorTenantId, name: row.actorName, label: row.actorLabel }),
  at: row.at,
});

export const presentShareRequest = (context: GatewayContext, around: Around, row: RowOf<typeof listShareRequests>): ShareRequestType => ({
  id: context.seal('ShareRequest', row.requestId),
  fieldGroup: row.fieldGroup,
  state: row.state,
  reason: row.reason,
  askedBy: signedAround(context, around, { tenantId: row.askerTenantId, name: row.askerName, label: row.askerLabel }),
  askedAt: row.askedAt,
  decidedBy: signedAround(context, around, { tenantId: row.tenantId, name: row.deciderName, label: row.deciderLabel }),
  decidedAt: row.decidedAt,
  note: row.note,
  availableActions: availableAnswers(context.signedIn.actor, { ...row, officesVeiled: isVeiled(around) }),
});

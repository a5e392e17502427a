import { type InboxRow, isOpenState, type ReferralState, readableDaysAfter } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import { isHidden, officeAround, workingDaysAround } from '../registry/presentTenant.js';
import type { MailboxItemType } from './inbox.types.js';

/** The coordinator sees that it moves; a receiver whose packet was taken away keeps the line and no more. */
const opensReferral = (row: InboxRow): boolean => {
  const state = row.state as ReferralState;
  return row.box === 'out' || (row.box === 'in' && (isOpenState(state) || (readableDaysAfter[state] ?? 0) > 0));
};

/** When it passed follows from the hours of the receiver. */
const presentPassed = (context: GatewayContext, row: InboxRow): MailboxItemType['passed'] =>
  row.deadlineKind && row.deadlineAt && !isHidden(context, row, row.toTenantId) ? { kind: row.deadlineKind, at: row.deadlineAt } : null;

export const presentMailboxItem = (context: GatewayContext, row: InboxRow): MailboxItemType => ({
  referralKey: row.referralId,
  referralId: context.seal('Referral', row.referralId),
  box: row.box,
  number: row.number,
  kind: row.kind,
  state: row.state,
  why: row.why,
  passed: presentPassed(context, row),
  name: row.name,
  kana: row.kana,
  sender: officeAround(context, row, row.fromTenantId),
  receiver: officeAround(context, row, row.toTenantId),
  urgent: row.urgent,
  dueOn: row.dueOn,
  get workingDaysLeft() {
    return workingDaysAround(context, row, row.toTenantId, row.dueOn);
  },
  clockStopped: row.clockStopped,
  unread: row.changedByTenant !== context.signedIn.actor.tenant && !row.seen,
  claimedBy: row.claimedName ?? row.claimedLabel,
  claimedByMe: row.claimedBy === context.signedIn.actor.staff,
  version: row.version,
  unitName: context.house.registry.unit(row.unitId)?.name ?? null,
  receivedAt: row.receivedAt,
  updatedAt: row.updatedAt,
  summaryAllowed: opensReferral(row),
});

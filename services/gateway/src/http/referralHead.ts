import { type readReferral, referralKinds } from '@tsunagi/casework';
import { localMoment, type ReferralHead, wareki } from '@tsunagi/papers';
import type { GatewayContext } from '../graphql/context.js';
import type { RowOf } from '../graphql/loaders/index.js';
import { officeAround, signedAround } from '../modules/registry/presentTenant.js';
import { localDayOf } from './download.js';

/** What stands at the top of a paper of this referral, as far as whoever prints it may know. */
export function referralHead(context: GatewayContext, referral: RowOf<typeof readReferral>): ReferralHead {
  const now = new Date();
  const sender = officeAround(context, referral, referral.tenantId);
  return {
    number: referral.number,
    kind: referralKinds[referral.kind].ja,
    urgent: referral.urgent,
    date: wareki(localDayOf(referral.sentAt ?? now)),
    sender: sender.name,
    senderPhone: sender.phone ?? '',
    sentBy: signedAround(context, referral, { tenantId: referral.tenantId, name: null, label: referral.senderLabel }) ?? '（下書き）',
    receiver: officeAround(context, referral, referral.receiverTenantId).name,
    replyDue: wareki(referral.replyDueOn),
    printed: `印刷 ${localMoment(now)} ${context.signedIn.actorLabel}`,
  };
}

export const paperName = (paper: string, { number }: { number: string }): string => `${paper} ${number.replace('/', '-')}.pdf`;

import { NotFoundError } from '@tsunagi/access';
import { readReferral } from '@tsunagi/casework';
import { printReferralCover } from '@tsunagi/papers';
import type { GatewayContext } from '../graphql/context.js';
import { isHidden, officeAround } from '../modules/registry/presentTenant.js';
import type { Paper } from './download.js';
import { paperName, referralHead } from './referralHead.js';

/** 送り状 of a referral: its number and where it is read, and nothing about the person. */
export async function referralCoverPaper(context: GatewayContext, referralId: string): Promise<Paper> {
  const [referral] = await context.reader.read(readReferral, { referralId });
  if (!referral) throw new NotFoundError();
  const faxOf = (id: string) => (isHidden(context, referral, id) ? null : context.house.registry.tenant(id)?.fax) ?? '';
  const bytes = await printReferralCover({
    ...referralHead(context, referral),
    senderFax: faxOf(referral.tenantId),
    receiverPhone: officeAround(context, referral, referral.receiverTenantId).phone ?? '',
    receiverFax: faxOf(referral.receiverTenantId),
    address: new URL(`/referrals/${context.seal('Referral', referralId)}`, context.house.environment.publicUrl).href,
  });
  return { fileName: paperName('送り状', referral), bytes };
}

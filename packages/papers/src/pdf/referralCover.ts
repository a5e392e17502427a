import { toString as drawCode } from 'qrcode';
import type { ReferralHead } from './supportRequest.js';
import { typeset } from './typeset.js';

/**
 * 送り状: with what a referral is announced to an office that works with fax or has no account. Number, link and who asks
 * whom; nothing about the person, for nobody knows who stands at the other machine.
 */
export interface ReferralCover extends ReferralHead {
  senderFax: string;
  receiverPhone: string;
  receiverFax: string;
  /** Where the referral is read, by whoever signs in; printed as a code to be scanned too. */
  address: string;
}

export const printReferralCover = async (paper: ReferralCover): Promise<Buffer> =>
  typeset('referral-cover', { ...paper, code: await drawCode(paper.address, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }) });

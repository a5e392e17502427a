/** 同意の撤回. It reaches the ledger, the inboxes and the referrals at once, and stands above all three. */
export { type WithdrawConsentInput, withdrawConsent } from './withdrawConsent.js';

/**
 * 追加の共有. What was withheld from the receiver of a referral can be asked for, group by group and with a reason; the
 * sender shares it on a basis of its own, or says why not. Asking opens nothing, and the end of the referral ends it all.
 */
export { type DeclineShareInput, declineShare } from './declineShare.js';
export { listShareRequests } from './listShareRequests.js';
export { type RequestShareInput, requestShare } from './requestShare.js';
export { shareRequestStates } from './ShareRequest.js';
export { type ShareMoreInput, shareMore } from './shareMore.js';

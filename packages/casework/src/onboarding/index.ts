/**
 * 協力の申し込み. How an organisation comes into the region that is not in it yet: a few lines from the public page, read by
 * the coordinator; and where it is taken in, its place in the registry and a link for its first administrator.
 */
export { type ApplyInput, applyAsPartner, tellApplication } from './applyAsPartner.js';
export { type AcceptApplicationInput, acceptApplication, declineApplication } from './decideApplication.js';
export { applicationStates, PartnerApplication } from './PartnerApplication.js';
export { newTask, type ProofTask } from './proofOfWork.js';
export { listApplications, readApplication } from './readApplications.js';

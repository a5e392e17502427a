/**
 * What may be done, and by whom: each mutation of the API against what was said at the start, in the same sentences that say
 * who sees what. Whatever is not seen is refused as if it were not there; what is seen and not allowed is forbidden; and what
 * is allowed at another moment is told so. A mutation without a line fails the run.
 */
import { actsIn } from './act.js';
import { conferenceActs, officeActs, ownActs } from './offices.js';
import { peopleActs, referralActs } from './people.js';

export { type Act, hasAll, hindrances, momentOf, type Verdict, verdictOf } from './act.js';
export { fills, named, tableOf } from './inputs.js';

export const acts = [peopleActs, referralActs, conferenceActs, officeActs, ownActs].flatMap(actsIn);

/** For whoever knocks: nobody is signed in yet, and what they show decides (features/session, features/staff). */
export const forAnybody: readonly string[] = [
  'signIn',
  'signInDemo',
  'signInWithPasskey',
  'beginPasskeySignIn',
  'acceptInvitation',
  'applyAsPartner',
];

/** What is proved by a secret that the input carries: here only that it needs a session that holds. */
export const bySecret: readonly string[] = [
  'changePassword',
  'beginTotp',
  'confirmTotp',
  'removeTotp',
  'beginPasskey',
  'finishPasskey',
  'removePasskey',
  'beginOidcLink',
  'unlinkMyOidc',
];

/** What takes more than an invented world lays out to be carried through: here who may is tried, and there that it works. */
export const carriedThroughElsewhere: Readonly<Record<string, string>> = {
  recallReferral: 'features/referral: within the thirty seconds after it was sent',
  breakGlass: 'features/protection: it takes an office that judges',
  confirmRelease: 'features/protection: it takes a first who asks',
  refuseRelease: 'features/protection: it takes a first who asks',
  nameAddressReaders: 'features/protection: nobody names themselves',
  planNextConference: 'features/conference: of meetings that recur',
  handOverRecord: 'features/conference: by whoever keeps the record',
  writeNotes: 'features/conference: by whoever keeps the record',
  strikeNote: 'features/conference: by whoever keeps the record',
  carryOutNote: 'features/conference: it takes a consent that covers it',
};

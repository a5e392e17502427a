/**
 * 提供の台帳. Every cross-tenant read stands on one line of this ledger, and that line can be shown to the person it is
 * about. What a row may show to whom is the fold of its lines, kept on the row and changed in the same transaction.
 */
export { type HandoverBasis, handoverBases, legalBases } from './bases.js';
export { Disclosure } from './Disclosure.js';
export { type EndReason, endReasons } from './endReasons.js';
export { endStatement, keptOfLine } from './endStatement.js';
export { foldLater } from './foldLater.js';
export { heardAtMeeting } from './heardAtMeeting.js';
export { type Ending, foldGroup, foldMeeting, foldSeats, type Opening, raiseEpoch, refold, writeLedger } from './ledger.js';
export { liveLines } from './liveLines.js';
export { openNow, openThen } from './openNow.js';
export { readGrantsOfPersons, readGrantsOfReferral } from './readGrants.js';
export { listDisclosuresOfPersons, readDisclosure } from './readLedger.js';
export { rehearseOpenings } from './rehearseOpenings.js';
export { basisNoteOf } from './sayings.js';

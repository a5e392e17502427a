/**
 * 会議に出す候補. Whoever works on a case says that it should be spoken of; whoever builds an agenda, and works with people too,
 * finds it there. A mark is for the own office, opens nothing to anybody, and is gone once it has done its work.
 */
export { ConferenceCandidate } from './ConferenceCandidate.js';
export { endCandidates } from './endCandidates.js';
export { countCandidates, listCandidates, listCandidatesOfPersons } from './listCandidates.js';
export { type MarkCandidateInput, markCandidate } from './markCandidate.js';
export { unmarkCandidate } from './unmarkCandidate.js';

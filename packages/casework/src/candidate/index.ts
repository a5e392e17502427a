/**
 * 会議に出す候補. Whoever works on a case says that it should be spoken of; whoever builds an agenda, and works with people too,
 * finds it there. A mark is for the own office, opens nothing to anybody, rests while its case stands on an agenda, and is gone once that was spoken of.
 */
export { ConferenceCandidate } from './ConferenceCandidate.js';
export { endCandidates } from './endCandidates.js';
export { countCandidates, listCandidates, listCandidatesOfPersons } from './listCandidates.js';
export { type MarkCandidateInput, markCandidate } from './markCandidate.js';
export { restCandidates, wakeCandidates } from './restCandidates.js';
export { unmarkCandidate } from './unmarkCandidate.js';

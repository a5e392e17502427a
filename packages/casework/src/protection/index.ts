/**
 * 支援措置. Somebody hides from a violent partner: the address is read by named staff only, in every office that keeps a
 * linked record, from one commit on. Two people end it; whoever opens it in an emergency is judged by another office.
 */
export { type BreakGlassInput, breakGlass } from './breakGlass.js';
export { glassMinutes, type Judgement, judgements } from './codes.js';
export { GlassBreak } from './GlassBreak.js';
export { type JudgeGlassInput, judgeGlass } from './judgeGlass.js';
export { type NameAddressReadersInput, nameAddressReaders } from './nameAddressReaders.js';
export { Protection } from './Protection.js';
export { type Protected, type ProtectPersonInput, protectPerson } from './protectPerson.js';
export { leaveNames, namedAs } from './readers.js';
export { listGlassBreaks, listNamedOfPersons, listProtectionsOfPersons, readGlassBreak, readGlassBreaks } from './readProtection.js';
export { type AskReleaseInput, askRelease, confirmRelease, refuseRelease } from './release.js';
export { remindOfGlass } from './remindOfGlass.js';
export { shareMeasures } from './shareMeasures.js';
export { consentVeiled, lineVeiled, officesVeiled, presenterVeiled, readVeil } from './veil.js';

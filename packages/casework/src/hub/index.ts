/**
 * 地域のハブ. What there is in the region for whoever needs it: organisations, places, services, work, information and the
 * links between them, kept by those who know, read by all. It knows nothing of persons and cases, and nothing here leads
 * to one.
 */

export { type ChangeEntryInput, changeEntry, discardHubDraft } from './changeEntry.js';
export {
  type Confirmer,
  confirmers,
  type EntryState,
  entryStates,
  type HubAudience,
  type HubKind,
  hubAgreements,
  hubAudiences,
  hubCosts,
  hubFlows,
  hubKinds,
  hubPays,
  hubRoles,
  hubStages,
  hubTopics,
} from './codes.js';
export {
  type Change,
  type EntrySource,
  emptyContent,
  type HubContent,
  type Photo,
  type PublicContact,
  type Schedule,
  staleAfterDays,
} from './content.js';
export { type CreateEntryInput, createEntry } from './createEntry.js';
export type { OfEntry } from './editEntry.js';
export { type EndEntryInput, endEntry, reopenEntry } from './endEntry.js';
export { expireHold, type OfHold, releaseHold, takeHeldPlace } from './endHold.js';
export { type EntryAct, entryActs, entryActsFor } from './entryActs.js';
export { entryTokens, mark, type Token } from './entryTokens.js';
export { assertFilter, type HubFilter, type HubTokens, hubTokens } from './findTokens.js';
export { changeGroup, foundGroup, type GroupFields } from './foundGroup.js';
export { type GroupAct, type GroupMeetingKind, type GroupRole, groupActs, groupMeetingKinds, groupRoles } from './groupCodes.js';
export { HubEntry } from './HubEntry.js';
export { HubGroup } from './HubGroup.js';
export type { RowFault } from './HubImportRow.js';
export { type HoldPlaceInput, holdPlace, longestHoldDays } from './holdPlace.js';
export type { ImportRegion } from './importCells.js';
export { guessMapping, type ImportField, importFields, importRowStates, importStates } from './importFields.js';
export { assertMayImport, importBounds, type MapImportInput, mapImport, mostImportRows, type ReadFile, storeImport } from './importFile.js';
export { cellsOf, contentOfRow, faultsOfRow, type NamedEntry, namesIn, nameTwice, type ReadingOf } from './importRow.js';
export { type JoinGroupInput, joinGroup, leaveGroup } from './joinGroup.js';
export { confirmEntry, type SetRoomInput, setRoom } from './keepEntry.js';
export { type LinkEntriesInput, linkEntries, unlinkEntries } from './linkEntries.js';
export { hasRoomNow, type Offered, points, reasonsFor, type Wanted, wantedFor } from './matching.js';
export { type MatchDecision, type MatchNeedInput, matchDecisions, matchNeed } from './matchNeed.js';
export {
  type MatchReason,
  matchReasons,
  type NeedLevel,
  type NeedOrigin,
  type NeedState,
  needLevels,
  needOrigins,
  needStates,
} from './needCodes.js';
export { countedOnceIn, noteUnmet, notLacking, type Unmet } from './noteUnmet.js';
export { mostPhotos } from './photos.js';
export { proposeEntries, proposeReceivers } from './propose.js';
export { offersOf, proposeNeeds } from './proposeNeeds.js';
export { confirmHubDraft, type PublishEntryInput, publishEntry, returnHubDraft } from './publishEntry.js';
export { type PublishedImport, publishImport } from './publishImport.js';
export { addNeed, changeNeed, moveNeed, type NeedFields, raiseNeed } from './raiseNeed.js';
export { raiseUnmet } from './raiseUnmet.js';
export {
  countEntries,
  type DeskShelf,
  listRevisions,
  listWorkingCopies,
  readEntries,
  readHubSetting,
  readWorkingCopies,
} from './readEntries.js';
export { countNeedsOfGroups, listGroupMembers, listGroups, listNeedsOfGroups, readGroups } from './readGroups.js';
export { listHoldsOfEntries, listMyHolds, readHold } from './readHolds.js';
export { countImportRows, listImportRows, listImports, listNamed, listOwnNames, readImport } from './readImports.js';
export { listLinks, listLinksOfEntries, mostLinks } from './readLinks.js';
export { listMatches, listNeeds, type NeedFilter, readNeed } from './readNeeds.js';
export { listOpenEntries, type OpenFilter, openPieces } from './readOpen.js';
export { readOpenPhoto, readPhoto } from './readPhotos.js';
export { type OfImport, runImport, undoImport } from './runImport.js';
export { daysOffWords, nextOccurrences, scheduleInEnglish, scheduleWords } from './schedules.js';
export { browseEntries, searchEntries } from './searchEntries.js';
export { seasonDays, seasonOf, whenWords } from './season.js';
export { setConfirming } from './setConfirming.js';
export { storePhoto } from './storePhoto.js';
export { suppress, suppressParts, type Told } from './suppress.js';
export { boundsOf, countUnmet, type LedgerRule, lacksIn, ledgerPeriods, type UnmetLedger, unmetLedger } from './unmetLedger.js';
export { watchEntries } from './watchEntries.js';
export { assertWanted, wishesOf } from './weighing.js';

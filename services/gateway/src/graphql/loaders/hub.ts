import {
  countNeedsOfGroups,
  listGroupMembers,
  listHoldsOfEntries,
  listLinksOfEntries,
  listMatches,
  listNamed,
  listNeedsOfGroups,
  listRevisions,
  readEntries,
  readGroups,
  readWorkingCopies,
} from '@tsunagi/casework';
import type { Reader } from '@tsunagi/database';
import DataLoader from 'dataloader';
import { many, one } from './kinds.js';

/** What the hub is read by: entries with what hangs on each, needs and working groups. */
export const hubLoaders = (reader: Reader) => ({
  hubEntries: one(
    (entryIds) => reader.read(readEntries, { entryIds }),
    (row) => row.entryId,
  ),
  hubWorkingCopies: one(
    (entryIds) => reader.read(readWorkingCopies, { entryIds }),
    (row) => row.entryId,
  ),
  hubLinks: new DataLoader(async (entryIds: readonly string[]) => {
    const rows = await reader.read(listLinksOfEntries, { entryIds: [...entryIds] });
    return entryIds.map((id) => rows.filter(({ fromId, toId }) => fromId === id || toId === id));
  }),
  hubHolds: many(
    (entryIds) => reader.read(listHoldsOfEntries, { entryIds }),
    (row) => row.entryId,
  ),
  hubMatches: many(
    (needIds) => reader.read(listMatches, { needIds }),
    (row) => row.needId,
  ),
  hubRevisions: many(
    (entryIds) => reader.read(listRevisions, { entryIds }),
    (row) => row.entryId,
  ),
  hubGroups: one(
    (groupIds) => reader.read(readGroups, { groupIds }),
    (row) => row.groupId,
  ),
  hubGroupMembers: many(
    (groupIds) => reader.read(listGroupMembers, { groupIds }),
    (row) => row.groupId,
  ),
  hubGroupNeeds: many(
    (groupIds) => reader.read(listNeedsOfGroups, { groupIds }),
    (row) => row.groupId as string,
  ),
  hubGroupCounts: many(
    (groupIds) => reader.read(countNeedsOfGroups, { groupIds }),
    (row) => row.groupId,
  ),
  /** Organisations and places of this name. */
  hubNamed: many(
    (names) => reader.read(listNamed, { names }),
    (row) => row.name,
  ),
});

import type { FieldGroup } from '@tsunagi/access';
import type { SheetFacts } from '@tsunagi/casework';
import { type GroupRows, groupLines } from '../shared/groupLines.js';

/** A page of a conference in the words of the papers. The household's page holds the household and then its members. */
export function sheetLines(group: string | null, facts: SheetFacts | null): string[] {
  if (!group || !facts) return [];
  const rows = facts as never[];
  const members = rows.filter((row) => 'relation' in (row as object));
  const rest = rows.filter((row) => !('relation' in (row as object)));
  const groups = { [group]: rest, householdMembers: members } as unknown as GroupRows;
  return groupLines[group as FieldGroup](groups, group === 'records' ? rows : []);
}

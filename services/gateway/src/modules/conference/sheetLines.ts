import type { FieldGroup } from '@tsunagi/access';
import type { Packet, SheetFacts } from '@tsunagi/casework';
import { type GroupRows, groupLines } from '../shared/groupLines.js';

/** Moments were written down as text when the page was printed. */
const asRecords = (facts: SheetFacts): Packet['records'] =>
  facts.map((row) => ({ ...row, occurredAt: new Date(String(row.occurredAt)) })) as unknown as Packet['records'];

/** A page of a conference in the words of the papers. The household's page holds the household and then its members. */
export function sheetLines(group: string | null, facts: SheetFacts | null): string[] {
  if (!group || !facts) return [];
  const members = facts.filter((row) => 'relation' in row);
  const rest = facts.filter((row) => !('relation' in row));
  const groups = { [group]: rest, householdMembers: members } as unknown as GroupRows;
  return groupLines[group as FieldGroup](groups, group === 'records' ? asRecords(facts) : []);
}

import { inHome, readInHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

interface Homework {
  noteId: string;
  taskId: string | null;
  tenantId: string;
}

const which = `kind = 'homework' and done_at is null and struck_at is null and region_id = ? and tenant_id = ? and item_id in
  (select i.item_id from agenda_item i where i.region_id = ? and i.tenant_id = ?`;
const open = (column: string): string => `select note_id as "noteId", task_id as "taskId", assignee_tenant_id as "tenantId"
  from conference_note where ${which} and i.${column} = ?)`;

const strike = `update conference_note set struck_at = ?, version = version + 1 where region_id = ? and tenant_id = ? and note_id = any(?::uuid[])`;
const close = 'update task set done_at = coalesce(done_at, ?), version = version + 1 where region_id = ? and task_id = any(?::uuid[])';

const listOf = (keys: readonly (string | null)[]): string => `{${keys.filter((key) => key !== null).join()}}`;

/**
 * Takes back the homework of an item that was struck, or of all items whose consent was taken back, as far as it is not done:
 * its lines are struck, and the tasks that stood for them go from the desks of whichever office had them.
 */
export async function endHomeworkOf(
  tx: Work,
  home: string,
  of: { itemId: string } | { consentId: string },
  /** The person or the meeting, for whoever acts need not read the record. */
  protects: string,
): Promise<void> {
  const [column, key] = 'itemId' in of ? ['item_id', of.itemId] : ['consent_id', of.consentId];
  const { region } = tx.asker;
  const values = [region, home, region, home, key];
  const found = await readInHome<Homework>(tx, home, 'conference.homework', { sql: open(column), values, protects });
  if (found.length === 0) return;
  const notes = listOf(found.map((each) => each.noteId));
  await inHome(tx, home, 'conference.note', { sql: strike, values: [tx.now, region, home, notes], protects });
  for (const [tenant, theirs] of Map.groupBy(found, (each) => each.tenantId)) {
    const tasks = listOf(theirs.map((each) => each.taskId));
    await inHome(tx, tenant, 'task', { sql: close, values: [tx.now, region, tasks] });
    for (const { taskId } of theirs) if (taskId) tx.news.push({ tenant, kind: 'task', subject: taskId, version: 1 });
  }
}

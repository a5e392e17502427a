import type { Work } from '../desk/desk.js';
import { Disclosure } from '../disclosure/index.js';
import type { AgendaItem } from './AgendaItem.js';

/** Whether whoever acts is among those to whom this item was told. What is about nobody is heard by everybody. */
export async function hearsItem(tx: Work, { personId, tenantId, itemId }: AgendaItem): Promise<boolean> {
  if (!personId) return true;
  const { region: regionId, staff: toStaffId } = tx.asker;
  const lines = await tx.em.find(Disclosure, { regionId, tenantId, personId, originId: itemId, toStaffId });
  const ended = new Set(lines.filter((line) => line.verb === 'ends' && line.until <= tx.now).map((line) => line.opensLineId));
  return lines.some(
    (line) => line.verb === 'opens' && line.fieldGroups.includes('minutes') && line.until > tx.now && !ended.has(line.lineId),
  );
}

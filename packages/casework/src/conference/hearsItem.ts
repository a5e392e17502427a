import type { Work } from '../desk/desk.js';
import { Disclosure, liveLines } from '../disclosure/index.js';
import type { AgendaItem } from './AgendaItem.js';

/** The lines of the ledger by which these items were told to whoever acts, or ended. */
export const linesToAsker = (tx: Work, itemIds: readonly string[]): Promise<Disclosure[]> =>
  tx.em.find(Disclosure, {
    regionId: tx.asker.region,
    originId: { $in: [...itemIds] },
    toTenantId: tx.asker.tenant,
    toStaffId: tx.asker.staff,
  });

/** Whether whoever acts is among those to whom this item was told, by `linesToAsker`. What is about nobody is heard by everybody. */
export function hearsItem(tx: Work, { personId, tenantId, itemId }: AgendaItem, told: readonly Disclosure[]): boolean {
  if (!personId) return true;
  const lines = told.filter((line) => line.tenantId === tenantId && line.personId === personId && line.originId === itemId);
  return liveLines(lines, tx.now).some((line) => line.fieldGroups.includes('minutes'));
}

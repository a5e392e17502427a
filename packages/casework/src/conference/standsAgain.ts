import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

const say = 'update agenda_item set stands_again = ? where region_id = ? and tenant_id = ? and item_id = ? and person_id = ?';

/**
 * Written on the case that was left, whoever acts: a colleague who heard it then, and does not read the agenda on which it stands
 * now, is not offered it a second time.
 */
export const standsAgain = (
  tx: Work,
  { tenantId, personId, carriedFromId }: { tenantId: string; personId: string; carriedFromId: string },
  now: 'stands' | 'struck',
): Promise<void> =>
  inHome(tx, tenantId, 'conference.item', {
    sql: say,
    values: [now === 'stands', tx.asker.region, tenantId, carriedFromId, personId],
    protects: personId,
  });

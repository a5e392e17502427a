import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

/** Items of meetings to come, or in session, that stood on a consent which was taken back. */
export const strikeItemsOf = (tx: Work, home: string, person: string, consent: string): Promise<void> =>
  inHome(tx, home, 'conference.item', {
    sql: `update agenda_item set state = 'struck', struck_reason = '本人の同意が撤回されました', version = version + 1
          where region_id = ? and tenant_id = ? and person_id = ? and consent_id = ? and state in ('proposed', 'distributed')`,
    values: [tx.asker.region, home, person, consent],
    protects: person,
  });

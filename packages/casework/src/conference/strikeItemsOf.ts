import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { publishToBoards } from '../desk/publishToBoards.js';

const strike = `
with struck as (update agenda_item set state = 'struck', consent_withdrawn = true, carried_from_id = null, version = version + 1
  where region_id = ? and tenant_id = ? and person_id = ? and consent_id = ? and state in ('proposed', 'distributed')
  returning region_id, tenant_id, item_id, conference_id, people, old.carried_from_id as was_carried_from),
left_again as (update agenda_item i set stands_again = false from struck s
  where i.region_id = s.region_id and i.tenant_id = s.tenant_id and i.item_id = s.was_carried_from
    and i.item_id not in (select item_id from struck))${publishToBoards('struck')}`;

/**
 * Items of meetings to come, or in session, that stood on a consent which was taken back. The boards of those who knew of them
 * are told, though whoever withdraws need not sit there. Before the ledger is folded, by which they know of them no more.
 */
export const strikeItemsOf = (tx: Work, home: string, person: string, consent: string): Promise<void> =>
  inHome(tx, home, 'conference.item', { sql: strike, values: [tx.asker.region, home, person, consent], protects: person });

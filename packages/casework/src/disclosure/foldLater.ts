import { authorizeNew } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { raiseEpoch, refold } from './ledger.js';

/**
 * A line of the ledger that was written for later begins now: its rows open. Run at its time by the worker, as the system
 * actor of the record's home; doing it twice changes nothing.
 *
 * @systemOnly
 */
export const foldLater = (desk: Desk, personId: string): Promise<void> =>
  command(desk, async (tx) => {
    authorizeNew(tx.actor, 'create', 'Disclosure', { tenantId: tx.asker.tenant });
    await raiseEpoch(tx, tx.asker.tenant, personId);
    await refold(tx, tx.asker.tenant, personId);
  });

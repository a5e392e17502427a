import type { UntilMap } from '../desk/columns.js';
import type { Work } from '../desk/desk.js';

/** Read by whoever acts, for the moment until the ledger is folded onto the row: an INSERT gives back only what its writer may read. */
export const onlyFor = (tx: Work): UntilMap => ({ [tx.asker.staff]: Math.floor(tx.now.getTime() / 1000) + 60 });

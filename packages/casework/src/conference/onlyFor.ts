import { namedAs } from '@tsunagi/access';
import { secondsOf, type UntilMap } from '../desk/columns.js';
import type { Work } from '../desk/desk.js';

/**
 * Read by whoever acts, until the ledger is folded onto the row in the same transaction: an INSERT gives back only what its
 * writer may read. By the clock that PostgreSQL goes by, whatever time the command believes it is.
 */
export const onlyFor = ({ asker }: Work): UntilMap => ({ [namedAs(asker.tenant, asker.staff)]: secondsOf(new Date()) + 3600 });

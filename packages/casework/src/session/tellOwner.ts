import { giveNotice } from '../audit/index.js';
import type { Work } from '../desk/desk.js';

/** A way into the account has come or gone: told to whoever it belongs to, by mail too, for they may not have done it. */
export const tellOwner = (tx: Work, kind: `account.${string}`): Promise<void> =>
  giveNotice(tx, { tenant: tx.asker.tenant, staff: tx.asker.staff }, { kind, number: '' });

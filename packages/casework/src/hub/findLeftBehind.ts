import { authorize } from '@tsunagi/access';
import { readInHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { localDay, Region, Tenant } from '../tenancy/index.js';
import { type FindEntry, findEntry, findPublished } from './editEntry.js';
import { HubEntry } from './HubEntry.js';

const workingCopy = 'select * from hub_entry where region_id = ? and entry_id = ?';

/**
 * What an organisation that is no more has left in the hub, for whoever coordinates the region: nobody is there any more to
 * end it. Its working copy is read in its own home. Null where somebody still keeps it, or whoever asks coordinates nothing.
 */
async function findLeftBehind(tx: Work, entryId: string): Promise<HubEntry | null> {
  const { region, tenant } = tx.asker;
  const published = await findPublished(tx, entryId);
  if (!published || published.tenantId === tenant) return null;
  const [{ coordinatorTenantId }, keeper] = await Promise.all([
    tx.em.findOneOrFail(Region, region),
    tx.em.findOneOrFail(Tenant, { regionId: region, tenantId: published.tenantId }),
  ]);
  if (coordinatorTenantId !== tenant || !keeper.closedOn(localDay(tx.now).toString())) return null;
  authorize(tx.actor, 'endForKeeper', 'HubPublic', { ...published, coordinatorTenantId });
  const [row] = await readInHome<object>(tx, keeper.tenantId, 'hub.left', { sql: workingCopy, values: [region, entryId] });
  return row ? tx.em.map(HubEntry, row) : null;
}

/** Who may end it: its keeper, or in the place of one that is no more whoever coordinates the region. */
export const findEntryToEnd: FindEntry = async (tx, entryId, action) => {
  const own = { regionId: tx.asker.region, tenantId: tx.asker.tenant, entryId };
  const left = (await tx.em.findOne(HubEntry, own)) ? null : await findLeftBehind(tx, entryId);
  return left ?? findEntry(tx, entryId, action);
};

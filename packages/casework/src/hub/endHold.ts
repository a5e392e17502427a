import { raw } from '@mikro-orm/core';
import { authorize } from '@tsunagi/access';
import { inHome, readInHome } from '@tsunagi/database';
import { giveNotice, record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { HubHold } from './HubHold.js';
import { HubPublic } from './HubPublic.js';
import { tellRegion } from './tellRegion.js';

export interface OfHold {
  holdId: string;
}
type Ending = { action: 'end' | 'take' | 'expire'; state: 'released' | 'taken' | 'expired'; verb: string };

/** The hold ends in the home of whoever held it, and the places go back, or away, in that of the keeper. */
const endHold = (
  desk: Desk,
  { holdId }: OfHold,
  { action, state, verb }: Ending,
  after: (hold: HubHold, name: string, tx: Work) => Promise<void> = async () => undefined,
): Promise<OfHold & { entryId: string }> =>
  command(desk, async (tx) => {
    const { region: regionId } = tx.asker;
    const ofHold = raw<string>('(select h.entry_id from hub_hold h where h.region_id = ? and h.hold_id = ?)', [regionId, holdId]);
    const [hold, published] = await Promise.all([
      tx.em.findOne(HubHold, { regionId, holdId }),
      tx.em.findOne(HubPublic, { regionId, entryId: { $eq: ofHold } }),
    ]);
    authorize(tx.actor, action, 'HubHold', hold);
    const { entryId, tenantId, keeperTenantId, places } = hold;
    await inHome(tx, tenantId, 'hub.hold', () => hold.end(state, tx.now));
    await inHome(tx, keeperTenantId, 'hub.hold', () => published?.giveBack(places, state === 'taken', tx.now));
    tellRegion(tx, 'hub', entryId);
    record(tx, { verb, subject: 'HubHold', id: holdId, owner: tenantId, data: { places } });
    await after(hold, published?.name ?? '', tx);
    return { holdId, entryId };
  });

/** The place is not needed any more, says who held it; or the keeper cannot keep it any longer, and the holder is told. */
export const releaseHold = (desk: Desk, input: OfHold): Promise<OfHold & { entryId: string }> =>
  endHold(desk, input, { action: 'end', state: 'released', verb: 'hub.hold_released' }, async (hold, name, tx) => {
    if (hold.tenantId !== tx.asker.tenant) await tellHolder(tx, hold, 'hub.hold_released', name);
  });

/** Somebody has come: the keeper counts the places as taken. */
export const takeHeldPlace = (desk: Desk, input: OfHold): Promise<OfHold & { entryId: string }> =>
  endHold(desk, input, { action: 'take', state: 'taken', verb: 'hub.hold_taken' });

/**
 * Its last day is over and the place is free again; whoever held it is told.
 *
 * @systemOnly
 */
export const expireHold = (desk: Desk, input: OfHold): Promise<OfHold & { entryId: string }> =>
  endHold(desk, input, { action: 'expire', state: 'expired', verb: 'hub.hold_expired' }, (hold, name, tx) =>
    tellHolder(tx, hold, 'hub.hold_expired', name),
  );

const heldOf = `select * from hub_hold where region_id = ? and keeper_tenant_id = ? and entry_id = ? and state = 'held'`;

/** What is held of an entry, read in the home of its keeper. */
export async function findHeld(tx: Work, keeper: string, entryId: string): Promise<HubHold[]> {
  const held = await readInHome<object>(tx, keeper, 'hub.left', { sql: heldOf, values: [tx.asker.region, keeper, entryId] });
  return held.map((row) => tx.em.map(HubHold, row));
}

/** The entry is no more: of what is held of it, what goes beyond its last day is given back, and each holder told. */
export async function releaseAfter(tx: Work, published: HubPublic, lastDay: string, held: readonly HubHold[]): Promise<void> {
  const { tenantId, name } = published;
  for (const hold of held.filter(({ until }) => until > lastDay)) {
    await inHome(tx, hold.tenantId, 'hub.hold', () => hold.end('released', tx.now));
    await inHome(tx, tenantId, 'hub.hold', () => published.giveBack(hold.places, false, tx.now));
    await tellHolder(tx, hold, 'hub.hold_released', name);
  }
}

const tellHolder = (tx: Work, { tenantId }: HubHold, kind: string, name: string): Promise<void> =>
  giveNotice(tx, { tenant: tenantId, staff: null }, { kind, number: `「${name}」` });

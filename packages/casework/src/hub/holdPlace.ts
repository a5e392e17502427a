import { authorize, authorizeNew, ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { Temporal } from 'temporal-polyfill';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { assertSound, dayAheadFault, rangeFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { localDay } from '../tenancy/index.js';
import { findPublished } from './editEntry.js';
import { HubHold } from './HubHold.js';
import type { HubPublic } from './HubPublic.js';
import { tellRegion } from './tellRegion.js';

/** A place that is kept for longer is kept from somebody else. */
export const longestHoldDays = 14;
const mostPlaces = 20;
/** So many at once of one entry for one organisation: more would leave the region nothing of it. */
const mostHolds = 3;

export interface HoldPlaceInput {
  idempotencyKey: string;
  entryId: string;
  places: number;
  /** Last day on which they are kept, ISO date. */
  until: string;
}

/** Throws where nothing can be put aside: it has ended, its places are not counted, or too few of them are free. */
function assertAvailable(published: HubPublic, places: number, today: string): void {
  if (published.endedOn && published.endedOn <= today) throw new ConflictError('HUB_ENTRY_ENDED', { state: 'ended' });
  const available = published.available();
  if (available === null) throw new ConflictError('HUB_ROOM_NOT_COUNTED');
  if (available < places) throw new ConflictError('HUB_NO_ROOM', { available });
}

/** Midnight of Japan after the last day: from then on the places are free again. */
const dayAfter = (until: string): Date =>
  new Date(Temporal.PlainDate.from(until).add({ days: 1 }).toZonedDateTime('Asia/Tokyo').epochMilliseconds);

/**
 * 空きを押さえる: so many places of an entry for the own organisation, until a day. The keeper sees how many and which
 * organisation; for whom they are is not asked and not stored.
 */
export const holdPlace = (desk: Desk, input: HoldPlaceInput): Promise<{ holdId: string }> =>
  commandOnce(desk, 'holdPlace', input.idempotencyKey, input, async (tx) => {
    const { entryId, places, until } = input;
    const { region: regionId, tenant: tenantId } = tx.asker;
    const [published, own] = await Promise.all([
      findPublished(tx, entryId),
      tx.em.find(HubHold, { regionId, tenantId, entryId, state: 'held' }),
    ]);
    authorize(tx.actor, 'read', 'HubPublic', published);
    const today = localDay(tx.now);
    assertSound({
      places: rangeFault(places, 1, mostPlaces),
      until: dayAheadFault(until, today.toString(), today.add({ days: longestHoldDays }).toString()),
    });
    const hold = newHold(tx, published, { places, until });
    authorizeNew(tx.actor, 'create', 'HubHold', hold);
    assertAvailable(published, places, today.toString());
    // Two at once meet in the version of what is published.
    if (own.length >= mostHolds) throw new ConflictError('HUB_HOLDS_ENOUGH', { most: mostHolds });
    tx.em.persist(hold);
    tellRegion(tx, 'hub', entryId);
    record(tx, { verb: 'hub.held', subject: 'HubHold', id: hold.holdId, owner: published.tenantId, data: { places } });
    await inHome(tx, published.tenantId, 'hub.hold', () => published.putAside(places, tx.now));
    enqueue(tx, 'expire-hold', { hold: hold.holdId }, { key: `hold:${hold.holdId}`, runAt: dayAfter(until) });
    return { holdId: hold.holdId };
  });

const newHold = (tx: Work, { entryId, tenantId }: HubPublic, { places, until }: { places: number; until: string }): HubHold =>
  tx.em.create(
    HubHold,
    {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      holdId: newId(),
      entryId,
      keeperTenantId: tenantId,
      places,
      until,
      createdAt: tx.now,
    },
    { persist: false },
  );
